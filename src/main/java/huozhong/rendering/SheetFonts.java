package huozhong.rendering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The fonts and pictures of one document of drawn sheets, and in which font a value is set. */
final class SheetFonts {

    static final String TITLE = "Biaosong";
    static final String HEAD = "Hei";

    private static final int AN_EM = 1000;

    private final PDDocument document;
    private final Map<String, TrueTypeFont> faces;
    private final Map<TrueTypeFont, PDFont> loaded = new HashMap<>();
    private final Map<String, PDImageXObject> pictures = new HashMap<>();

    SheetFonts(PDDocument document, Map<String, TrueTypeFont> faces) {
        this.document = document;
        this.faces = faces;
    }

    /** Characters of one font that stand beside each other. */
    record Run(PDFont font, String words) {

        /** In ems. */
        double width() {
            try {
                return font.getStringWidth(words) / AN_EM;
            } catch (IOException ours) {
                throw new IllegalStateException(ours);
            }
        }
    }

    /** As it is written in this face; a value with a character that the face lacks is in another as a whole. */
    List<Run> runs(String wanted, String words, int page) {
        var first = Typefaces.has(face(wanted), words) ? wanted : Typefaces.WIDEST;
        var runs = new ArrayList<Run>();
        var from = 0;
        while (from < words.length()) {
            var font = fontAt(first, words, from, page);
            var to = from;
            while (to < words.length() && font == fontAt(first, words, to, page)) {
                to += Character.charCount(words.codePointAt(to));
            }
            runs.add(new Run(font, words.substring(from, to)));
            from = to;
        }
        return runs;
    }

    double width(String wanted, String words, int page) {
        return runs(wanted, words, page).stream().mapToDouble(Run::width).sum();
    }

    private PDFont fontAt(String first, String words, int at, int page) {
        var character = Character.toString(words.codePointAt(at));
        var face = List.of(first, Typefaces.WIDEST, Typefaces.LAST).stream().map(this::face)
                .filter(one -> Typefaces.has(one, character)).findFirst().orElseThrow(() -> new PageRefused(page,
                        "字库中没有“" + character + "”字，无法打印，请管理员在字体目录中放入含有该字的字体"));
        return loaded.computeIfAbsent(face, this::load);
    }

    private TrueTypeFont face(String name) {
        return Objects.requireNonNull(faces.get(name));
    }

    private PDFont load(TrueTypeFont face) {
        try {
            return PDType0Font.load(document, face, true);
        } catch (IOException ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** Of a picture as a template has it, by its data; the same one is in the document once. */
    PDImageXObject picture(String data) {
        return pictures.computeIfAbsent(data, once -> {
            try {
                return PDImageXObject.createFromByteArray(document,
                        Base64.getDecoder().decode(once.substring(once.indexOf(',') + 1)), "picture");
            } catch (IOException ours) {
                throw new IllegalStateException(ours);
            }
        });
    }
}
