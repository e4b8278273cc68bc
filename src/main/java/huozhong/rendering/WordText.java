package huozhong.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** Writes what stands within an element into a paragraph. */
final class WordText {

    private static final double POINTS_A_MM = 72 / 25.4;

    private final XWPFParagraph paragraph;

    WordText(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    void write(Element element, WordStyle style) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                words(text.getData(), style);
            } else if (child instanceof Element within) {
                within(within, style.of(within));
            }
        }
    }

    private void within(Element element, WordStyle style) {
        switch (element.getTagName()) {
            case "br" -> run(style).addBreak();
            case "img" -> picture(element, style);
            case "object" -> { }
            default -> write(element, style);
        }
    }

    /** As a browser shows it: the template's own lines and indents are no text. */
    private void words(String data, WordStyle style) {
        var words = data.replaceAll("[ \\t\\r\\n]+", " ");
        if (!words.isBlank() || words.contains("　")) {
            run(style).setText(words);
        }
    }

    private XWPFRun run(WordStyle style) {
        var run = paragraph.createRun();
        run.setFontFamily(style.face());
        run.setFontFamily(style.face(), XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(style.size());
        run.setBold(style.bold());
        return run;
    }

    private void picture(Element element, WordStyle style) {
        var source = element.getAttribute("src");
        var comma = source.indexOf(',');
        var type = source.startsWith("data:image/png") ? PictureType.PNG : PictureType.JPEG;
        var bytes = Base64.getMimeDecoder().decode(source.substring(comma + 1));
        try {
            run(style).addPicture(new ByteArrayInputStream(bytes), type, "picture", emu(element, "width"),
                    emu(element, "height"));
        } catch (InvalidFormatException | IOException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private static int emu(Element element, String property) {
        return Units.toEMU(WordStyle.millimetres(element, property) * POINTS_A_MM);
    }
}
