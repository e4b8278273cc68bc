package huozhong.seal.ofd;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The fonts and pictures of a package, each once, and the numbers that everything in it goes by. */
final class OfdResources {

    private static final String FOLDER = "Doc_0/Res/";

    private final OfdPackage ofd;
    private final Map<COSBase, Integer> known = new LinkedHashMap<>();
    private final StringBuilder fonts = new StringBuilder();
    private final StringBuilder pictures = new StringBuilder();
    private int last;

    OfdResources(OfdPackage ofd) {
        this.ofd = ofd;
    }

    int nextId() {
        last++;
        return last;
    }

    int font(PDStream file, String name) throws IOException {
        var there = known.get(file.getCOSObject());
        if (there != null) {
            return there;
        }
        var id = nextId();
        known.put(file.getCOSObject(), id);
        ofd.files().put(FOLDER + "font_" + id + ".ttf", file.toByteArray());
        fonts.append("<ofd:Font ID=\"").append(id).append("\" FontName=\"").append(OfdXml.text(name))
                .append("\" FamilyName=\"").append(OfdXml.text(name)).append("\"><ofd:FontFile>font_").append(id)
                .append(".ttf</ofd:FontFile></ofd:Font>");
        return id;
    }

    int picture(PDImage image) throws IOException {
        var there = known.get(image.getCOSObject());
        if (there != null) {
            return there;
        }
        var id = nextId();
        known.put(image.getCOSObject(), id);
        ofd.files().put(FOLDER + "image_" + id + ".png", png(image.getImage()));
        pictures.append("<ofd:MultiMedia ID=\"").append(id).append("\" Type=\"Image\" Format=\"PNG\"><ofd:MediaFile>")
                .append("image_").append(id).append(".png</ofd:MediaFile></ofd:MultiMedia>");
        return id;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    void write() {
        ofd.put("Doc_0/PublicRes.xml", list("Fonts", fonts));
        ofd.put("Doc_0/DocumentRes.xml", list("MultiMedias", pictures));
    }

    private static String list(String name, StringBuilder all) {
        return "<ofd:Res" + OfdXml.NAMED + " BaseLoc=\"Res\">" + (all.isEmpty() ? ""
                : "<ofd:" + name + ">" + all + "</ofd:" + name + ">") + "</ofd:Res>";
    }
}
