package huozhong.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Tells a date from a number by the cell's style, and writes both as a person would. */
final class CellStyles extends DefaultHandler {

    private static final double MAX_DATE = 2_958_465;
    private static final double LONG_NUMBER = 1e9;
    private static final int DIGITS_SHOWN = 6;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> cellFormats = new ArrayList<>();
    private boolean inCellFormats;
    private boolean from1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> formats.put(number(attributes, "numFmtId"), attributes.getValue("formatCode"));
            case "cellXfs" -> inCellFormats = true;
            case "xf" -> addCellFormat(number(attributes, "numFmtId"));
            case "workbookPr" -> from1904 = isTrue(attributes.getValue("date1904"));
            default -> { }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        inCellFormats &= !name.equals("cellXfs");
    }

    boolean isFrom1904() {
        return from1904;
    }

    /** A number cell's text: 13800000000 and not 1.38E10; a date as 1978-05-12. */
    String text(String number, int style) {
        if (number.isBlank() || number.length() > 40) {
            return number.strip();
        }
        try {
            var value = Double.parseDouble(number);
            if (isDate(style) && value > 0 && value <= MAX_DATE) {
                return DateUtil.getLocalDateTime(value, from1904).toLocalDate().toString();
            }
            return hasLostDigits(value, style) ? rounded(value) : plain(value, number);
        } catch (NumberFormatException e) {
            return number.strip();
        }
    }

    private static String rounded(double value) {
        return new DecimalFormat("0.#####E0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value)
                .replace("E", "E+");
    }

    private static String plain(double value, String typed) {
        if (Double.isInfinite(value) || Double.isNaN(value) || Math.abs(value) >= 1e15) {
            return typed.strip();
        }
        var rounded = BigDecimal.valueOf(value).round(new MathContext(15));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** What was saved as 1.39E+10 and opened again has that style, and nothing but zeros behind. */
    private boolean hasLostDigits(double value, int style) {
        return value >= LONG_NUMBER && code(style).contains("E+")
                && BigDecimal.valueOf(value).stripTrailingZeros().precision() <= DIGITS_SHOWN;
    }

    private String code(int style) {
        if (style < 0 || style >= cellFormats.size()) {
            return "";
        }
        int id = cellFormats.get(style);
        return String.valueOf(formats.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id)));
    }

    private boolean isDate(int style) {
        if (style < 0 || style >= cellFormats.size()) {
            return false;
        }
        int id = cellFormats.get(style);
        var code = formats.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id));
        return DateUtil.isADateFormat(id, code) || isChineseDate(id);
    }

    /** 27–31, 36, 50–58: dates of the Chinese Excel, such as yyyy"年"m"月", which a file names by number only. */
    private boolean isChineseDate(int id) {
        return !formats.containsKey(id) && (id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54
                || id == 57 || id == 58);
    }

    private void addCellFormat(int id) {
        if (inCellFormats && cellFormats.size() < 65_000) {
            cellFormats.add(id);
        }
    }

    private static int number(Attributes attributes, String name) {
        var value = attributes.getValue(name);
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }

    private static boolean isTrue(@org.jspecify.annotations.Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
