package huozhong.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The reports of an edition until the morning after the second were due: most are in, one is late, one extended. */
@Demonstration
class ReportMorning {

    private static final String FIRST = "PROGRESS_1";
    private static final String SECOND = "PROGRESS_2";
    /** How far each county is with its second report, in the order of {@link County}. */
    private static final List<Step> SECONDS = List.of(Step.ACCEPTED, Step.ACCEPTED, Step.ACCEPTED, Step.SIGNED,
            Step.SIGNED, Step.HANDED_IN, Step.RETURNED, Step.HANDED_IN, Step.SUBMITTED, Step.WRITTEN, Step.WRITTEN,
            Step.NOTHING, Step.NOTHING);
    /** Whose first report came a day late. */
    private static final County LATE = County.XM;
    /** Who has until later for the second, and who has asked and waits for the answer. */
    private static final County EXTENDED = County.YH;
    private static final County ASKING = County.KP;

    private final WriteReports reports;
    private final AskForTime time;
    private final IssueBulletins bulletins;

    ReportMorning(WriteReports reports, AskForTime time, IssueBulletins bulletins) {
        this.reports = reports;
        this.time = time;
        this.bulletins = bulletins;
    }

    /** How far a report is, each with what comes before it. */
    private enum Step { NOTHING, WRITTEN, SUBMITTED, HANDED_IN, SIGNED, RETURNED, ACCEPTED }

    List<Scene> scenes(Edition edition) {
        var scenes = new ArrayList<Scene>();
        for (var county : County.values()) {
            scenes.addAll(first(edition, county));
            scenes.addAll(second(edition, county, SECONDS.get(county.ordinal())));
        }
        scenes.add(scene(edition, 5, 13, FIRST, "通报", () -> bulletins.issue(edition, FIRST)));
        scenes.add(scene(edition, 7, 20, SECOND, EXTENDED + " 申请延期", () -> time.ask(edition, SECOND, EXTENDED,
                edition.day(7, 30))));
        scenes.add(scene(edition, 7, 22, SECOND, "同意延期", () -> time.grant(edition)));
        scenes.add(scene(edition, 7, 25, SECOND, ASKING + " 申请延期", () -> time.ask(edition, SECOND, ASKING,
                edition.day(7, 31))));
        scenes.add(scene(edition, 7, 24, SECOND, "催报", () -> bulletins.urge(edition, SECOND, Set.of(County.FK))));
        scenes.add(scene(edition, 7, 26, SECOND, "通报起草", () -> bulletins.draft(edition, SECOND)));
        return scenes;
    }

    private List<Scene> first(Edition edition, County county) {
        var day = county == LATE ? 11 : 7 + county.ordinal() % 3;
        return List.of(scene(edition, 5, day, FIRST, county + " 报送", () -> reports.handIn(edition, FIRST, county)),
                scene(edition, 5, 12, FIRST, county + " 签收", () -> reports.sign(edition, FIRST, county)),
                scene(edition, 5, 14, FIRST, county + " 审定", () -> reports.accept(edition, FIRST, county)));
    }

    private List<Scene> second(Edition edition, County county, Step until) {
        return Stream.of(Step.values()).filter(step -> step != Step.NOTHING && step.compareTo(until) <= 0)
                .filter(step -> step != Step.RETURNED || until == Step.RETURNED)
                .map(step -> scene(edition, 7, day(county, step), SECOND, county + " " + step,
                        () -> play(edition, county, step))).toList();
    }

    private static int day(County county, Step step) {
        return switch (step) {
            case NOTHING, WRITTEN -> 19 + county.ordinal() % 3;
            case SUBMITTED -> 22;
            case HANDED_IN -> 23;
            case SIGNED -> 24;
            case RETURNED, ACCEPTED -> 25;
        };
    }

    private void play(Edition edition, County county, Step step) {
        switch (step) {
            case NOTHING -> { }
            case WRITTEN -> reports.write(edition, SECOND, county);
            case SUBMITTED -> reports.submit(edition, SECOND, county);
            case HANDED_IN -> reports.confirm(edition, SECOND, county);
            case SIGNED -> reports.sign(edition, SECOND, county);
            case RETURNED -> reports.giveBack(edition, SECOND, county);
            case ACCEPTED -> reports.accept(edition, SECOND, county);
        }
    }

    private static Scene scene(Edition edition, int month, int day, String code, String what, Runnable act) {
        return new Scene(edition.day(month, day), edition.year() + " " + code + " " + what, act);
    }
}
