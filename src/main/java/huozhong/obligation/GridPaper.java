package huozhong.obligation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import huozhong.obligation.ObligationGrid.Column;
import huozhong.obligation.ObligationGrid.Grid;
import huozhong.obligation.ObligationGrid.Totals;

/** The grid as a workbook, a row a unit, on one page across. */
final class GridPaper {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int WIDE = 24 * 256;

    private GridPaper() {
    }

    static byte[] of(Grid grid) {
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("应报事项");
            sheet.createFreezePane(1, 1);
            write(sheet, Stream.concat(Stream.of("单位", "地区"), grid.columns().stream().map(GridPaper::head)).toList());
            grid.rows().forEach(row -> write(sheet, Stream.concat(Stream.of(row.unit(), row.region()),
                    grid.columns().stream().map(column -> words(row.cells(), column))).toList()));
            write(sheet, Stream.concat(Stream.of("合计", ""), grid.columns().stream()
                    .map(column -> words(column.totals()))).toList());
            write(sheet, List.of("数据截至 " + grid.asOf().format(TIME)));
            onOnePage(sheet, grid.columns().size() + 2);
            book.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void onOnePage(Sheet sheet, int columns) {
        for (var at = 0; at < columns; at++) {
            sheet.setColumnWidth(at, WIDE);
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    private static String head(Column column) {
        return column.name() + "（" + day(column.due()) + "）";
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String words(List<Cell> cells, Column column) {
        return cells.stream().filter(cell -> cell.code().equals(column.code())).map(Cell::words).findFirst()
                .orElse("—");
    }

    private static String words(Totals totals) {
        return "应报" + totals.owing() + "，已报" + totals.handedIn() + "（按时" + totals.onTime() + "，迟报" + totals.late()
                + "），延期" + totals.extended() + "，未报" + totals.missing() + "，免报" + totals.waived();
    }

    private static void write(Sheet sheet, List<String> cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (var at = 0; at < cells.size(); at++) {
            row.createCell(at).setCellValue(cells.get(at));
        }
    }
}
