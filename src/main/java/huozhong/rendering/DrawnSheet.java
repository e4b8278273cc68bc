package huozhong.rendering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One sheet of papers/Roster.xhtml, in millimetres from its upper left corner. */
final class DrawnSheet implements AutoCloseable {

    private static final double POINTS_A_MM = 72 / 25.4;
    private static final double WIDTH = 297;
    private static final double HEIGHT = 210;
    private static final double LEFT = 15;
    private static final double TOP = 7;
    private static final double WITHIN = 267;
    private static final double CODE = 17;
    private static final double HEAD = 18;
    private static final double[] COLUMNS = {12, 28, 13, 25, 23, 28, 78, 30, 30};
    private static final List<String> HEADS = List.of("序号", "姓名", "性别", "出生年月", "民族", "政治面貌", "工作单位及职务",
            "联系手机", "推荐类别");
    private static final List<String> FIELDS = List.of("order", "name", "gender", "birth", "ethnicity", "politics",
            "employer", "mobile", "category");
    private static final double ROW = 6.2045;
    private static final float LINE = 0.75f;
    private static final double PADDING = 2.26;
    private static final double SURE_PADDING = 2.5;
    private static final double LEADING = 1.15;
    private static final double TIGHT = 1.05;

    private static final List<Fitting> FITTINGS = Arrays.stream(COLUMNS)
            .mapToObj(width -> new Fitting("11 4.5 " + (width - SURE_PADDING) + " 6 " + TIGHT)).toList();

    private final SheetFonts fonts;
    private final int page;
    private final PDPageContentStream to;

    DrawnSheet(PDDocument document, SheetFonts fonts, int page) throws IOException {
        this.fonts = fonts;
        this.page = page;
        var sheet = new PDPage(new PDRectangle((float) (WIDTH * POINTS_A_MM), (float) (HEIGHT * POINTS_A_MM)));
        document.addPage(sheet);
        to = new PDPageContentStream(document, sheet);
    }

    @Override
    public void close() throws IOException {
        to.close();
    }

    /** Its boxes, all on a page 0. */
    List<Box> draw(Map<String, ?> values) throws IOException {
        var isFirst = !word(values, "first").isEmpty();
        var unit = Double.parseDouble(word(values, "unitHeight"));
        head(values, isFirst);
        unit(values, TOP + HEAD + unit - 2, isFirst);
        table(rows(values), TOP + HEAD + unit);
        foot(values, TOP + HEAD + unit + ROW * (rows(values).size() + 1) + 1);
        var boxes = new ArrayList<>(List.of(box("Code", LEFT + WITHIN - CODE, TOP, CODE, CODE)));
        if (isFirst) {
            boxes.add(box("Seal", LEFT, TOP + HEAD, 150, 42));
        }
        return boxes;
    }

    private void head(Map<String, ?> values, boolean isFirst) throws IOException {
        to.drawImage(fonts.picture(word(values, "qr")), points(LEFT + WITHIN - CODE), points(HEIGHT - TOP - CODE),
                points(CODE), points(CODE));
        if (isFirst) {
            line(SheetFonts.HEAD, 15, LEFT, first(TOP + 2, 15, LEADING), "附件2");
        }
        var title = flat(values, "title");
        centred(SheetFonts.TITLE, 20, LEFT, WITHIN, first(TOP + 6, 20, LEADING), title);
    }

    private void unit(Map<String, ?> values, double bottom, boolean isFirst) throws IOException {
        var by = "填报单位：" + word(values, "unit") + (isFirst ? "（盖章）" : "");
        var fit = new SheetText(fonts, page, by, 150).fitting(new Fitting("14 8 98 11 1.2"), Typefaces.USUAL);
        var y = bottom - fit.height(1.2);
        for (var words : fit.lines()) {
            line(Typefaces.USUAL, fit.size(), LEFT, first(y, fit.size(), 1.2), words);
            y += fit.size() * 1.2 / POINTS_A_MM;
        }
        var part = flat(values, "part");
        var width = fonts.width(Typefaces.USUAL, part, page) * 14 / POINTS_A_MM;
        line(Typefaces.USUAL, 14, LEFT + WITHIN - width, first(bottom - 14 * LEADING / POINTS_A_MM, 14, LEADING), part);
        if (!word(values, "blankDay").isEmpty()) {
            line(Typefaces.USUAL, 12, LEFT + 102, first(bottom - 12 * LEADING / POINTS_A_MM, 12, LEADING),
                    "年　　月　　日");
        }
    }

    private void table(List<Map<String, ?>> rows, double top) throws IOException {
        lines(rows.size() + 1, top);
        for (var column = 0; column < COLUMNS.length; column++) {
            cell(SheetFonts.HEAD, column, top, HEADS.get(column));
            for (var row = 0; row < rows.size(); row++) {
                cell(Typefaces.USUAL, column, top + ROW * (row + 1), word(rows.get(row), FIELDS.get(column)));
            }
        }
    }

    private void lines(int rows, double top) throws IOException {
        to.setLineWidth(LINE);
        for (var row = 0; row <= rows; row++) {
            stroke(LEFT, top + ROW * row, LEFT + WITHIN, top + ROW * row);
        }
        var x = LEFT;
        for (var column = 0; column <= COLUMNS.length; column++) {
            stroke(x, top, x, top + ROW * rows);
            x += column < COLUMNS.length ? COLUMNS[column] : 0;
        }
        to.stroke();
    }

    private void stroke(double x1, double y1, double x2, double y2) throws IOException {
        to.moveTo(points(x1), points(HEIGHT - y1));
        to.lineTo(points(x2), points(HEIGHT - y2));
    }

    /** In the middle of its cell, in as many lines as it takes. */
    private void cell(String face, int column, double top, String words) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        var left = LEFT + Arrays.stream(COLUMNS, 0, column).sum();
        var fit = new SheetText(fonts, page, words, COLUMNS[column] - PADDING).fitting(FITTINGS.get(column), face);
        var leading = fit.lines().size() == 1 ? LEADING : TIGHT;
        var y = top + (ROW - fit.height(leading)) / 2;
        for (var one : fit.lines()) {
            centred(face, fit.size(), left, COLUMNS[column], first(y, fit.size(), leading), one);
            y += fit.size() * leading / POINTS_A_MM;
        }
    }

    private void foot(Map<String, ?> values, double top) throws IOException {
        var baseline = first(top, 8, LEADING);
        line(Typefaces.WIDEST, 8, LEFT, baseline, flat(values, "version") + "　校验码 " + word(values, "check"));
        var number = "第" + word(values, "sheet") + "页，共" + word(values, "sheets") + "页";
        var width = fonts.width(Typefaces.WIDEST, number, page) * 8 / POINTS_A_MM;
        line(Typefaces.WIDEST, 8, LEFT + WITHIN - width, baseline, number);
    }

    private void centred(String face, double size, double left, double width, double baseline, String words)
            throws IOException {
        var taken = fonts.width(face, words, page) * size / POINTS_A_MM;
        line(face, size, left + (width - taken) / 2, baseline, words);
    }

    private void line(String face, double size, double x, double baseline, String words) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        to.beginText();
        to.newLineAtOffset(points(x), points(HEIGHT - baseline));
        for (var run : fonts.runs(face, words, page)) {
            to.setFont(run.font(), (float) size);
            to.showText(run.words());
        }
        to.endText();
    }

    /** The baseline of a line that begins there: the face's height is centred in the line's. */
    private static double first(double top, double size, double leading) {
        return top + (leading * size / 2 + SheetText.MIDDLE * size) / POINTS_A_MM;
    }

    private static Box box(String name, double x, double y, double width, double height) {
        return new Box(name, 0, points(x), points(HEIGHT - y - height), points(width), points(height));
    }

    private static float points(double millimetres) {
        return (float) (millimetres * POINTS_A_MM);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, ?>> rows(Map<String, ?> values) {
        return values.get("rows") instanceof List<?> rows ? (List<Map<String, ?>>) rows : List.of();
    }

    private static String flat(Map<String, ?> values, String name) {
        return word(values, name).replace('\n', ' ');
    }

    private static String word(Map<String, ?> values, String name) {
        var value = values.get(name);
        var word = value == null ? "" : value.toString();
        return word.chars().noneMatch(Character::isISOControl) ? word
                : word.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\n]]", " ");
    }
}
