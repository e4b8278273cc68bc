package huozhong.demo;

import java.time.LocalDate;
import java.util.Map;

import huozhong.obligation.AskExtension;

/** Counties ask for a later day, and the city's 文明办 grants it to the first of them. */
@Demonstration
class AskForTime {

    private final Door door;
    private final Directory directory;
    private final AskExtension ask;

    AskForTime(Door door, Directory directory, AskExtension ask) {
        this.door = door;
        this.directory = directory;
        this.ask = ask;
    }

    void ask(Edition edition, String code, County county, LocalDate wanted) {
        door.enter(directory.caller(Office.clerk(county + "-XCB")), clerk -> ask.ask(directory.planId(edition), code,
                directory.unitId(county + "-XCB"), wanted, "培训班因场地调整延后，相关情况待汇总后一并报送。", clerk));
    }

    /** What is asked for by then. */
    void grant(Edition edition) {
        var leader = directory.caller(Office.leader("SY-WMB"));
        door.tasks(directory.planId(edition), "ReviewExtension", leader)
                .forEach(task -> door.submit(task, Map.of("decision", "AGREE", "text", "同意，请抓紧。"), leader));
    }
}
