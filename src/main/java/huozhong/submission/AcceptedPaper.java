package huozhong.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import huozhong.document.SheetNames;
import huozhong.organization.Level;
import huozhong.submission.AcceptedList.Accepted;

/** Writes 合并名单 as .xlsx in the columns of annex 2; every cell is text, whatever it begins with. */
final class AcceptedPaper implements AutoCloseable {

    private static final String[] HEADS = {"序号", "姓名", "性别", "出生年月", "民族", "政治面貌", "工作单位及职务", "联系手机",
            "推荐类别", "级别", "推荐单位"};
    private static final int[] WIDTHS = {6, 12, 6, 11, 10, 14, 36, 15, 12, 8, 26};

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle text = text(workbook);

    void sheet(String category, List<Accepted> people) {
        var sheet = workbook.createSheet(SheetNames.next(workbook, category));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        row(sheet, 0, "新时代文明实践“火种”计划合并名单（" + category + "）");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, HEADS.length - 1));
        row(sheet, 1, HEADS);
        sheet.createFreezePane(0, 2);
        for (var i = 0; i < people.size(); i++) {
            var one = people.get(i);
            row(sheet, i + 2, String.valueOf(i + 1), one.name(), one.gender(), one.birth(), one.ethnicity(),
                    one.politics(), one.employer(), one.mobile(), category, level(one.level()), one.owner());
        }
        for (var i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
    }

    private static String level(Level level) {
        return level == Level.CITY ? "市级" : "县级";
    }

    private void row(XSSFSheet sheet, int number, @Nullable String... values) {
        var row = sheet.createRow(number);
        for (var i = 0; i < values.length; i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(text);
            cell.setCellValue(values[i] == null ? "" : values[i]);
        }
    }

    private static CellStyle text(XSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    byte[] bytes() {
        if (workbook.getNumberOfSheets() == 0) {
            sheet("尚无审定人选", List.of());
        }
        try (var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
