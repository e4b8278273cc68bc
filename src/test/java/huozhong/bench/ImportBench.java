package huozhong.bench;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.context.ApplicationContext;

import huozhong.MainJobScene;
import huozhong.MainJobScene.Person;
import huozhong.nomination.Kangping;
import huozhong.roster.CheckRoster;
import huozhong.roster.CheckRoster.Upload;
import huozhong.roster.ConfirmImport;

/** A roster of 10,000 people: checked, and written as drafts. */
final class ImportBench {

    private static final double OF_BARE = 0.3;

    private final ApplicationContext beans;

    ImportBench(ApplicationContext beans) {
        this.beans = beans;
    }

    List<Line> measure(boolean quick) throws Exception {
        var rows = quick ? 1000 : 10_000;
        run(200);
        return run(rows);
    }

    private List<Line> run(int rows) throws Exception {
        var places = beans.getAutowireCapableBeanFactory().createBean(Kangping.class);
        var clerk = places.caller(places.clerk);
        var roster = roster(rows, places.hospital.name());
        var check = new Measured<>(() -> beans.getBean(CheckRoster.class)
                .check(places.plan.id(), places.publicity.id(), new Upload("roster.xlsx", roster), null, clerk));
        var confirm = new Measured<>(() -> beans.getBean(ConfirmImport.class).submitting(check.answer, clerk));
        var written = confirm.answer.written();
        var bare = written / new BareInserts(beans).seconds(places.plan.id());
        return List.of(check.line("import, check", rows), confirm.line("import, confirm", written),
                Line.atLeast(OF_BARE, written / confirm.seconds / bare, "import, of bare batch inserts",
                        "%.0f rows a second, bare %.0f (or 1,000 a second)", written / confirm.seconds, bare));
    }

    private static byte[] roster(int rows, String employer) {
        return MainJobScene.roster(IntStream.rangeClosed(1, rows).mapToObj(i -> new Person(i, "王" + (char) ('一' + i),
                employer + "主任医师", String.valueOf(13_000_000_000L + i), "卫生健康")).toList());
    }
}
