package huozhong.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import huozhong.seal.SealUses.Used;

/** Writes 用印记录 as .xlsx; every cell is text, whatever it begins with. */
final class SealUsePaper implements AutoCloseable {

    private static final String[] HEADS = {"序号", "用印时间", "印章", "保管人", "文件", "事项", "位置", "用印后文件校验值（SHA-256）",
            "证书序列号"};
    private static final int[] WIDTHS = {6, 20, 28, 12, 14, 30, 14, 68, 36};
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final SXSSFWorkbook workbook = new SXSSFWorkbook();
    private final CellStyle text = workbook.createCellStyle();
    private final SXSSFSheet sheet = workbook.createSheet("用印记录");
    private int lines;

    SealUsePaper(String unitName) {
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        text.setQuotePrefixed(true);
        text.setWrapText(true);
        for (var i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        row(0, unitName + "用印记录");
        row(1, HEADS);
        sheet.createFreezePane(0, 2);
    }

    void line(Used use) {
        lines++;
        row(lines + 1, String.valueOf(lines), TIME.format(use.at()), use.sealName(), use.keeper(), use.document(),
                use.title(), use.box(), use.sha256(), use.certificate());
    }

    private void row(int number, String... values) {
        var row = sheet.createRow(number);
        for (var i = 0; i < values.length; i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(text);
            cell.setCellValue(values[i]);
        }
    }

    byte[] bytes() {
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
