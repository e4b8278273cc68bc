package huozhong.roster;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import huozhong.document.SheetNames;
import huozhong.nomination.field.Field;

/** A sheet of the roster, written from top to bottom; every cell is text, so that nothing typed can be a formula. */
final class RosterPaper implements Closeable {

    private static final int IN_MEMORY = 100;
    private static final int MAX_TEXT = 32_767;
    /** Excel's limit for a list that stands in the rule itself. */
    private static final int MAX_LIST = 255;
    private static final int MAX_ROW = 1_048_575;
    private static final Map<Field, Integer> WIDTHS = Map.of(Field.NAME, 12, Field.GENDER, 6, Field.BIRTH, 11,
            Field.ETHNICITY, 10, Field.POLITICS, 14, Field.EMPLOYER, 36, Field.MOBILE, 15, Field.CATEGORY, 12);

    private final SXSSFWorkbook workbook;
    private final SXSSFSheet sheet;
    private final RosterStyles styles;
    private final int headerRow;
    private final Map<Field, Integer> columns;
    private final int lastColumn;

    /** The header's row counts from 1, the columns from 0. */
    RosterPaper(int headerRow, Map<Field, Integer> columns, List<String> categories) {
        this(new SXSSFWorkbook(IN_MEMORY), "汇总表", headerRow, columns, categories);
    }

    /** Another sheet of a workbook, named as near to this as Excel lets it. */
    RosterPaper(SXSSFWorkbook workbook, String name, int headerRow, Map<Field, Integer> columns,
                List<String> categories) {
        this.workbook = workbook;
        // so that whoever reads from front to back can, too
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
        this.sheet = workbook.createSheet(SheetNames.next(workbook, name));
        this.styles = new RosterStyles(workbook);
        this.headerRow = headerRow;
        this.columns = columns;
        this.lastColumn = Collections.max(columns.values());
        columns.values().forEach(column -> sheet.setDefaultColumnStyle(column, styles.text()));
        columns.forEach((field, column) -> sheet.setColumnWidth(column, WIDTHS.getOrDefault(field, 30) * 256));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.createFreezePane(0, headerRow);
        offer(categories);
    }

    /** Title and 填报单位 where the header leaves room for them, and the header. */
    void head(String title, String unit, String lastHeader) {
        if (headerRow > 2) {
            put(row(1), 0, title, styles.title());
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, lastColumn));
        }
        if (headerRow > 1) {
            put(row(headerRow - 1), 0, "填报单位：" + unit, styles.plain());
        }
        var header = row(headerRow);
        putNumber(header, "序号", styles.header());
        columns.forEach((field, column) -> put(header, column, field.label(), styles.header()));
        if (!lastHeader.isEmpty()) {
            put(header, lastColumn + 1, lastHeader, styles.header());
            sheet.setColumnWidth(lastColumn + 1, 60 * 256);
        }
    }

    void line(int number, String ordinal, Map<Field, String> values, List<CellProblem> problems) {
        var row = row(number);
        var wrong = problems.stream().map(CellProblem::field).collect(Collectors.toSet());
        putNumber(row, ordinal, styles.text());
        columns.forEach((field, column) -> put(row, column, values.getOrDefault(field, ""),
                wrong.contains(field) ? styles.wrong() : styles.text()));
        if (!problems.isEmpty()) {
            put(row, lastColumn + 1, problems.stream().map(CellProblem::sentence).collect(Collectors.joining("；")),
                    styles.plain());
        }
    }

    /** A line across all columns: a category's heading, a note at the end. */
    void across(int number, String text) {
        put(row(number), 0, text, styles.plain());
        sheet.addMergedRegion(new CellRangeAddress(number - 1, number - 1, 0, lastColumn));
    }

    SXSSFWorkbook workbook() {
        return workbook;
    }

    void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void offer(List<String> categories) {
        var column = columns.get(Field.CATEGORY);
        if (column == null || categories.isEmpty() || String.join(",", categories).length() > MAX_LIST) {
            return;
        }
        var rules = sheet.getDataValidationHelper();
        var rule = rules.createValidation(rules.createExplicitListConstraint(categories.toArray(String[]::new)),
                new CellRangeAddressList(headerRow, MAX_ROW, column, column));
        rule.setShowErrorBox(true);
        rule.createErrorBox("推荐类别", "请从下拉列表中选择");
        sheet.addValidationData(rule);
    }

    private Row row(int number) {
        var row = sheet.getRow(number - 1);
        return row == null ? sheet.createRow(number - 1) : row;
    }

    private void putNumber(Row row, String text, CellStyle style) {
        if (!columns.containsValue(0)) {
            put(row, 0, text, style);
        }
    }

    private void put(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(RosterStyles.couldBeFormula(text) ? styles.quoted(style) : style);
        cell.setCellValue(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
    }
}
