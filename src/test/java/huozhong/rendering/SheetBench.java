package huozhong.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A long roster by us, and its words and lines by the bare library in places that it is told. */
public final class SheetBench {

    private static final int ROWS = 20;
    private static final List<String> FIELDS = List.of("order", "name", "gender", "birth", "ethnicity", "politics",
            "employer", "mobile", "category");
    private static final List<String> HEADS = List.of("序号", "姓名", "性别", "出生年月", "民族", "政治面貌", "工作单位及职务",
            "联系手机", "推荐类别");
    private static final float STEP = 17.6f;

    private final Typefaces typefaces = new Typefaces("");
    private final DrawnSheets drawn = new DrawnSheets(typefaces);
    private final List<Map<String, Object>> sheets;

    public SheetBench(int people) {
        sheets = IntStream.range(0, people / ROWS).mapToObj(i -> sheet(i, people / ROWS)).toList();
    }

    private static Map<String, Object> sheet(int number, int of) {
        var values = new HashMap<String, Object>(Map.of("title", "新时代文明实践“火种”计划人员信息汇总表", "unit", "中共示例县委宣传部",
                "qr", QrPicture.of("HZ1:0123456789ABCDEF"), "version", "示例汇总表第1版", "check", "12AB-34CD",
                "unitHeight", number == 0 ? "43" : "10", "first", number == 0 ? "yes" : "", "sheet",
                String.valueOf(number + 1), "sheets", String.valueOf(of)));
        var rows = new ArrayList<Map<String, String>>();
        for (var i = number * ROWS; i < (number + 1) * ROWS; i++) {
            rows.add(Map.of("order", String.valueOf(i + 1), "name", "王" + (char) ('一' + i), "gender", "女", "birth",
                    "1978年5月", "ethnicity", "汉族", "politics", "中共党员", "employer", "示例县人民医院主任医师", "mobile",
                    String.valueOf(13_000_000_000L + i), "category", "卫生健康"));
        }
        values.put("rows", rows);
        return values;
    }

    public int ours() {
        return drawn.print(sheets).pdf().length;
    }

    public int bare() {
        return typefaces.with(faces -> {
            try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
                var fonts = new ArrayList<PDType0Font>();
                for (var face : List.of(Typefaces.USUAL, SheetFonts.TITLE, SheetFonts.HEAD)) {
                    fonts.add(PDType0Font.load(document, Objects.requireNonNull(faces.get(face)), true));
                }
                for (var sheet : sheets) {
                    bare(document, fonts, sheet);
                }
                document.save(bytes);
                return bytes.size();
            } catch (IOException ours) {
                throw new UncheckedIOException(ours);
            }
        });
    }

    private static void bare(PDDocument document, List<PDType0Font> fonts, Map<String, Object> sheet)
            throws IOException {
        var page = new PDPage(new PDRectangle(842, 595));
        document.addPage(page);
        try (var to = new PDPageContentStream(document, page)) {
            for (var row = 0; row <= ROWS; row++) {
                to.moveTo(42, 420 - STEP * row);
                to.lineTo(800, 420 - STEP * row);
            }
            to.stroke();
            word(to, fonts.get(1), 20, 300, 560, String.valueOf(sheet.get("title")));
            word(to, fonts.get(0), 14, 45, 430, "填报单位：" + sheet.get("unit"));
            for (var i = 0; i < HEADS.size(); i++) {
                word(to, fonts.get(2), 11, 45 + 80 * i, 405 + STEP, HEADS.get(i));
            }
            var y = 405f;
            for (var row : (List<?>) Objects.requireNonNull(sheet.get("rows"))) {
                for (var i = 0; i < FIELDS.size(); i++) {
                    word(to, fonts.get(0), 11, 45 + 80 * i, y, String.valueOf(((Map<?, ?>) row).get(FIELDS.get(i))));
                }
                y -= STEP;
            }
        }
    }

    private static void word(PDPageContentStream to, PDType0Font font, float size, float x, float y, String words)
            throws IOException {
        to.beginText();
        to.setFont(font, size);
        to.newLineAtOffset(x, y);
        to.showText(words);
        to.endText();
    }
}
