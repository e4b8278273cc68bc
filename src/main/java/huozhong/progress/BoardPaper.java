package huozhong.progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import huozhong.progress.UnitLine.Handed;
import huozhong.progress.UnitLine.Turn;

/** The board of the units as a workbook, a row a unit. */
final class BoardPaper {

    private static final List<String> HEADS = List.of("单位", "地区", "已提交人数", "草稿", "所在工作单位意见（已出具）",
            "所在工作单位意见（待出具）", "推荐单位意见（已出具）", "推荐单位意见（待出具）");
    private static final List<String> THEN = List.of("入选", "名额", "名单", "报送时间", "逾期报送", "已催报次数", "轮到谁办");
    private static final Map<Handed.State, String> STATES = Map.of(Handed.State.NOT_REPORTED, "未报送",
            Handed.State.REPORTED, "已报送，待签收", Handed.State.SIGNED, "已签收，审定中",
            Handed.State.RETURNED, "有人员退回修改", Handed.State.ACCEPTED, "已审定");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int WIDE = 24 * 256;

    private BoardPaper() {
    }

    static byte[] of(List<UnitLine> lines) {
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("各单位进度");
            sheet.createFreezePane(1, 1);
            var heads = heads(lines);
            write(sheet.createRow(0), heads);
            for (var line : lines) {
                write(sheet.createRow(sheet.getLastRowNum() + 1), cells(line));
            }
            sheet.setColumnWidth(0, WIDE);
            sheet.setColumnWidth(heads.size() - 1, WIDE);
            book.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** A step that was drawn into the diagram has columns of its own. */
    private static List<String> heads(List<UnitLine> lines) {
        var added = lines.stream().limit(1).flatMap(line -> line.added().stream())
                .flatMap(one -> Stream.of(one.name() + "（已出具）", one.name() + "（待出具）"));
        return Stream.of(HEADS.stream(), added, THEN.stream()).flatMap(all -> all).toList();
    }

    private static void write(Row row, List<?> cells) {
        for (var at = 0; at < cells.size(); at++) {
            if (cells.get(at) instanceof Number number) {
                row.createCell(at).setCellValue(number.doubleValue());
            } else {
                row.createCell(at).setCellValue(String.valueOf(cells.get(at)));
            }
        }
    }

    private static List<Object> cells(UnitLine line) {
        var opinions = List.<Object>of(line.unit(), line.region(), line.people(), line.drafts(),
                line.employer().given(),
                line.employer().open(), line.recommendation().given(), line.recommendation().open());
        var added = line.added().stream()
                .flatMap(one -> Stream.<Object>of(one.opinions().given(), one.opinions().open()));
        var list = List.of(line.chosen(), line.seats() == null ? "文件未明确名额" : line.seats(),
                Objects.requireNonNull(STATES.get(line.list().state())), time(line.list().reportedAt()),
                line.list().late() ? "是" : "", line.urges().times(),
                line.turns().stream().map(BoardPaper::turn).collect(Collectors.joining("；")));
        return Stream.of(opinions.stream(), added, list.stream()).<Object>flatMap(all -> all).toList();
    }

    private static String turn(Turn turn) {
        return turn.holder() + " " + turn.stepName() + " " + turn.count();
    }

    private static String time(@Nullable LocalDateTime at) {
        return at == null ? "" : at.format(TIME);
    }
}
