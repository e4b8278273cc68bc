package huozhong.document;

import java.util.TreeMap;
import java.util.regex.Pattern;

import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

import huozhong.shared.SeenText;

/** Hears a sheet go by and hands each row that has texts on: column (from 0) → text. */
final class SheetCells extends CellText {

    private static final int MAX_COLUMNS = 200;
    private static final Pattern RANGE = Pattern.compile("[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7}");

    private final SharedStrings strings;
    private final CellStyles styles;
    private final Workbook.Rows rows;
    private final TreeMap<Integer, String> cells = new TreeMap<>();
    private int row;
    private int column;
    private int style;
    private String type = "n";
    private boolean formula;

    SheetCells(SharedStrings strings, CellStyles styles, Workbook.Rows rows) {
        this.strings = strings;
        this.styles = styles;
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        super.startElement(uri, name, qualified, attributes);
        switch (name) {
            case "col" -> columns(attributes);
            case "row" -> beginRow(attributes);
            case "c" -> beginCell(attributes);
            case "f" -> formula = true;
            case "mergeCell" -> merged(attributes.getValue("ref"));
            default -> { }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        super.endElement(uri, name, qualified);
        if (name.equals("c")) {
            endCell();
        }
        if (name.equals("row") && !cells.isEmpty()) {
            rows.row(row, cells);
        }
    }

    private void beginRow(Attributes attributes) {
        row = number(attributes.getValue("r"), row + 1);
        column = -1;
        cells.clear();
        if (isTrue(attributes.getValue("hidden")) || isZero(attributes.getValue("ht"))) {
            rows.hidden(row);
        }
    }

    private void columns(Attributes attributes) {
        if (isTrue(attributes.getValue("hidden")) || isZero(attributes.getValue("width"))) {
            var first = number(attributes.getValue("min"), 1) - 1;
            var last = Math.min(number(attributes.getValue("max"), 0), MAX_COLUMNS) - 1;
            if (first >= 0 && first <= last) {
                rows.hiddenColumns(first, last);
            }
        }
    }

    private void merged(@Nullable String range) {
        if (range != null && RANGE.matcher(range).matches()) {
            rows.merged(CellRangeAddress.valueOf(range));
        }
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static boolean isZero(@Nullable String height) {
        return height != null && height.matches("0(\\.0*)?");
    }

    private void beginCell(Attributes attributes) {
        takeText();
        column = column(attributes.getValue("r"), column + 1);
        style = number(attributes.getValue("s"), 0);
        var given = attributes.getValue("t");
        type = given == null ? "n" : given;
        formula = false;
    }

    private void endCell() throws SAXException {
        var text = SeenText.of(text(takeText()));
        if (text.isEmpty() || column >= MAX_COLUMNS) {
            return;
        }
        cells.put(column, text);
        if (formula) {
            rows.formula(row, column);
        }
    }

    private String text(String raw) throws SAXException {
        return switch (type) {
            case "s" -> strings.get(raw);
            case "n" -> styles.text(raw, style);
            case "d" -> raw.length() > 10 ? raw.substring(0, 10) : raw;
            default -> raw;
        };
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,7}") ? Integer.parseInt(text) : otherwise;
    }

    private static int column(@Nullable String cell, int otherwise) {
        if (cell == null || !cell.matches("[A-Z]{1,3}\\d{1,7}")) {
            return otherwise;
        }
        return cell.chars().filter(Character::isUpperCase).reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }
}
