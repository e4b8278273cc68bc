package huozhong.roster;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a roster look; all of them are formatted as text. */
final class RosterStyles {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Workbook workbook;
    private final CellStyle plain;
    private final CellStyle text;
    private final CellStyle wrong;
    private final CellStyle header;
    private final CellStyle title;
    private final Map<CellStyle, CellStyle> quoted = new HashMap<>();

    RosterStyles(Workbook workbook) {
        this.workbook = workbook;
        this.plain = style();
        this.text = bordered();
        this.wrong = bordered();
        wrong.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        wrong.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        this.header = bordered();
        header.setAlignment(HorizontalAlignment.CENTER);
        header.setFont(font("黑体", 11));
        this.title = style();
        title.setAlignment(HorizontalAlignment.CENTER);
        title.setFont(font("方正小标宋简体", 20));
    }

    CellStyle plain() {
        return plain;
    }

    CellStyle text() {
        return text;
    }

    CellStyle wrong() {
        return wrong;
    }

    CellStyle header() {
        return header;
    }

    CellStyle title() {
        return title;
    }

    static boolean couldBeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** The style with Excel's text mark, so that editing the cell does not make a formula of it. */
    CellStyle quoted(CellStyle style) {
        return quoted.computeIfAbsent(style, original -> {
            var copy = workbook.createCellStyle();
            copy.cloneStyleFrom(original);
            copy.setQuotePrefixed(true);
            return copy;
        });
    }

    private CellStyle style() {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private CellStyle bordered() {
        var style = style();
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private org.apache.poi.ss.usermodel.Font font(String name, int points) {
        var font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        return font;
    }
}
