package huozhong.training.coverage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import huozhong.training.coverage.TrainingLists.CourseList;
import huozhong.training.coverage.TrainingLists.MemberList;

/** A list as a workbook, numbers as numbers and all else as text, with its moment and 校验码 above. */
public final class ListPaper {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int WIDE = 20 * 256;

    private ListPaper() {
    }

    public static byte[] of(CourseList list) {
        return book("培训清单", list.asOf(), list.check(), List.of("编号", "培训班", "举办单位", "开始", "结束", "学时", "调训人数",
                "参训人数", "证书份数"), list.rows().stream().map(row -> List.<Object>of(row.number(), row.title(),
                row.organiser(), row.from().toString(), row.until().toString(), row.hours(), row.called(),
                row.trained(), row.certificates())).toList());
    }

    public static byte[] of(MemberList list) {
        return book("管理清单", list.asOf(), list.check(), List.of("编号", "姓名", "层级", "队伍类别", "地区", "入队日期", "培训学时",
                "参训期数", "结业证书"), list.rows().stream().map(row -> List.<Object>of(row.number(), row.name(),
                words(row), row.category(), row.region(), row.joinedOn().toString(), row.hours(), row.courses(),
                String.join("、", row.certificates()))).toList());
    }

    private static String words(TrainingLists.MemberRow row) {
        return switch (row.level()) {
            case PROVINCE -> "省级";
            case CITY -> "市级";
            case COUNTY -> "县级";
            case TOWNSHIP -> "乡镇级";
            case VILLAGE -> "村级";
        };
    }

    private static byte[] book(String name, LocalDateTime asOf, String check, List<String> heads,
                               List<List<Object>> rows) {
        try (var book = new SXSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(name);
            write(sheet, 0, List.of(name, "截至 " + asOf.format(TIME), "校验码 " + check));
            write(sheet, 1, List.copyOf(heads));
            for (var at = 0; at < rows.size(); at++) {
                write(sheet, at + 2, rows.get(at));
            }
            layout(sheet, heads.size());
            book.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void layout(Sheet sheet, int columns) {
        for (var at = 0; at < columns; at++) {
            sheet.setColumnWidth(at, WIDE);
        }
        sheet.createFreezePane(0, 2);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void write(Sheet sheet, int at, List<?> cells) {
        var row = sheet.createRow(at);
        for (var column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            if (cells.get(column) instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(String.valueOf(cells.get(column)));
            }
        }
    }
}
