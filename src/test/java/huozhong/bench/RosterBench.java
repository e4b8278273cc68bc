package huozhong.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import javax.management.ListenerNotFoundException;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import huozhong.nomination.Dossier;
import huozhong.nomination.field.Field;
import huozhong.rendering.SheetBench;
import huozhong.roster.RosterWorkbook;
import huozhong.roster.RosterWorkbook.Group;

/** A roster of 10,000 people as PDF and as Excel, against the bare libraries with the same words. */
final class RosterBench {

    private static final double BAR = 1.5;
    private static final int ROUNDS = 3;

    List<Line> measure(boolean quick) throws ListenerNotFoundException {
        var people = quick ? 1000 : 10_000;
        var sheets = new SheetBench(people);
        var dossiers = IntStream.range(0, people).mapToObj(RosterBench::dossier).toList();
        var lines = new ArrayList<>(compared("roster, PDF", people, sheets::ours, sheets::bare));
        lines.addAll(compared("roster, Excel", people, () -> ours(dossiers), () -> bare(dossiers)));
        return lines;
    }

    /** By turns, after one of each that doesn't count. */
    private static List<Line> compared(String what, int people, IntSupplier ours, IntSupplier bare)
            throws ListenerNotFoundException {
        ours.getAsInt();
        bare.getAsInt();
        var times = new double[2][ROUNDS];
        var last = new Measured<>(ours::getAsInt);
        for (var round = 0; round < ROUNDS; round++) {
            times[0][round] = seconds(ours);
            times[1][round] = seconds(bare);
        }
        var ratio = Line.median(times[0]) / Line.median(times[1]);
        return List.of(Line.atMost(BAR, ratio, what, "%d people: %.2f s, the bare library %.2f s", people,
                Line.median(times[0]), Line.median(times[1])), last.line("  its heap", people));
    }

    private static double seconds(IntSupplier work) {
        var begin = System.nanoTime();
        work.getAsInt();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Dossier dossier(int number) {
        return Dossier.of(field -> switch (field) {
            case NAME -> "王" + (char) ('一' + number);
            case GENDER -> "女";
            case BIRTH -> "1978年5月";
            case ETHNICITY -> "汉族";
            case POLITICS -> "中共党员";
            case EMPLOYER -> "示例县人民医院主任医师";
            case MOBILE -> String.valueOf(13_000_000_000L + number);
            case CATEGORY -> "卫生健康";
            case SPECIALTY, DEEDS, HONOURS, PHOTO -> null;
        });
    }

    private static int ours(List<Dossier> people) {
        return RosterWorkbook.of("中共示例县委宣传部", false, List.of(new Group("卫生健康", people)), "校验码 12AB-34CD").length;
    }

    private static int bare(List<Dossier> people) {
        try (var book = new SXSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            var style = book.createCellStyle();
            style.setBorderBottom(BorderStyle.THIN);
            for (var i = 0; i < people.size(); i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue(i + 1);
                var cell = 1;
                for (var field : List.of(Field.NAME, Field.GENDER, Field.BIRTH, Field.ETHNICITY, Field.POLITICS,
                        Field.EMPLOYER, Field.MOBILE, Field.CATEGORY)) {
                    var one = row.createCell(cell);
                    one.setCellValue(String.valueOf(people.get(i).get(field)));
                    one.setCellStyle(style);
                    cell++;
                }
            }
            book.write(bytes);
            return bytes.size();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
