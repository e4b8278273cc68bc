package huozhong.rendering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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
    private final Map<String, Map<Integer, Setting>> settings = new HashMap<>();
    private final Map<String, Map<String, Line>> lines = new HashMap<>();
    private final Map<String, PDImageXObject> pictures = new HashMap<>();

    SheetFonts(PDDocument document, Map<String, TrueTypeFont> faces) {
        this.document = document;
        this.faces = faces;
    }

    /** Characters of one font that stand beside each other. */
    record Run(PDFont font, String words) {
    }

    /** How a character is set where a face is wanted: in which font, and how wide in ems. */
    private record Setting(PDFont font, double width, boolean isWanted) {
    }

    /** As it is written in this face; a value with a character that the face lacks is in another as a whole. */
    List<Run> runs(String wanted, String words, int page) {
        return line(wanted, words, page).runs;
    }

    /** In ems. */
    double width(String wanted, String words, int page) {
        return line(wanted, words, page).width;
    }

    private record Line(List<Run> runs, double width) {
    }

    private Line line(String wanted, String words, int page) {
        var known = lines.computeIfAbsent(wanted, face -> new HashMap<>());
        var line = known.get(words);
        if (line == null) {
            line = set(isIn(wanted, words, page) ? wanted : Typefaces.WIDEST, words, page);
            known.put(words, line);
        }
        return line;
    }

    private boolean isIn(String wanted, String words, int page) {
        for (var at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            if (!setting(wanted, words.codePointAt(at), page).isWanted) {
                return false;
            }
        }
        return true;
    }

    private Line set(String face, String words, int page) {
        var runs = new ArrayList<Run>();
        var width = 0.0;
        var from = 0;
        for (var at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            var setting = setting(face, words.codePointAt(at), page);
            width += setting.width;
            if (at > from && setting.font != setting(face, words.codePointAt(from), page).font) {
                runs.add(new Run(setting(face, words.codePointAt(from), page).font, words.substring(from, at)));
                from = at;
            }
        }
        if (!words.isEmpty()) {
            runs.add(new Run(setting(face, words.codePointAt(from), page).font, words.substring(from)));
        }
        return new Line(List.copyOf(runs), width);
    }

    private Setting setting(String wanted, int point, int page) {
        var known = settings.computeIfAbsent(wanted, face -> new HashMap<>());
        var setting = known.get(point);
        if (setting == null) {
            setting = set(wanted, point, page);
            known.put(point, setting);
        }
        return setting;
    }

    private Setting set(String wanted, int point, int page) {
        var character = Character.toString(point);
        var face = Stream.of(wanted, Typefaces.WIDEST, Typefaces.LAST).map(this::face)
                .filter(one -> Typefaces.has(one, character)).findFirst().orElseThrow(() -> new PageRefused(page,
                        "字库中没有“" + character + "”字，无法打印，请管理员在字体目录中放入含有该字的字体"));
        var font = loaded.computeIfAbsent(face, this::load);
        try {
            return new Setting(font, font.getStringWidth(character) / AN_EM, face == face(wanted));
        } catch (IOException ours) {
            throw new IllegalStateException(ours);
        }
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
