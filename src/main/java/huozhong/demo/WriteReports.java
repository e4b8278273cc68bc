package huozhong.demo;

import java.util.Map;

import huozhong.access.Caller;
import huozhong.report.BeginReport;
import huozhong.report.ReportPage;
import huozhong.report.SubmitReport;
import huozhong.report.WriteReport;

/** A county's report: written by its clerk, signed by its leader, signed for and judged by the city's 文明办. */
@Demonstration
class WriteReports {

    private static final String CITY = "SY-WMB";
    private static final Map<String, String> AGREE = Map.of("decision", "AGREE");

    private final Door door;
    private final Directory directory;
    private final BeginReport begin;
    private final WriteReport write;
    private final SubmitReport submit;
    private final ReportPage page;

    WriteReports(Door door, Directory directory, BeginReport begin, WriteReport write, SubmitReport submit,
                 ReportPage page) {
        this.door = door;
        this.directory = directory;
        this.begin = begin;
        this.write = write;
        this.submit = submit;
        this.page = page;
    }

    /** All parts that are empty. */
    void write(Edition edition, String code, County county) {
        var clerk = clerk(county);
        var report = report(edition, code, county, clerk);
        page.of(report, clerk).parts().stream().filter(part -> part.text().isEmpty())
                .forEach(part -> door.enter(clerk, himself -> write.text(report, part.code(),
                        ReportText.of(part.code(), code, county), part.revision(), himself)));
    }

    void submit(Edition edition, String code, County county) {
        var clerk = clerk(county);
        var report = report(edition, code, county, clerk);
        if (page.of(report, clerk).may().submit()) {
            door.enter(clerk, himself -> {
                submit.submit(report, himself);
                return report;
            });
        }
    }

    /** Written, signed and handed in on one day. */
    void handIn(Edition edition, String code, County county) {
        write(edition, code, county);
        submit(edition, code, county);
        confirm(edition, code, county);
    }

    void confirm(Edition edition, String code, County county) {
        act(edition, code, county, "ConfirmReport", Office.leader(county + "-XCB"), AGREE);
    }

    void sign(Edition edition, String code, County county) {
        act(edition, code, county, "SignReport", Office.clerk(CITY), Map.of());
    }

    void accept(Edition edition, String code, County county) {
        act(edition, code, county, "ReviewReport", Office.leader(CITY), Map.of("decision", "ACCEPT"));
    }

    void giveBack(Edition edition, String code, County county) {
        act(edition, code, county, "ReviewReport", Office.leader(CITY), Map.of("decision", "RETURN", "text",
                "经验做法请补充一两个具体事例，并说明成效。", "parts", "PRACTICE", "until", edition.day(7, 29).toString()));
    }

    private void act(Edition edition, String code, County county, String step, String login,
                     Map<String, String> form) {
        var report = report(edition, code, county, clerk(county));
        var caller = directory.caller(login);
        door.tasks(directory.planId(edition), step, caller).stream().filter(task -> task.caseId().equals(report))
                .forEach(task -> door.submit(task, form, caller));
    }

    private String report(Edition edition, String code, County county, Caller clerk) {
        return door.enter(clerk, himself -> begin.begin(directory.planId(edition), code,
                directory.unitId(county + "-XCB"), himself));
    }

    private Caller clerk(County county) {
        return directory.caller(Office.clerk(county + "-XCB"));
    }
}
