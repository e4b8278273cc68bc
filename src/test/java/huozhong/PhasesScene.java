package huozhong;

import static huozhong.Desk.list;
import static huozhong.Desk.of;

import java.time.LocalDateTime;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import huozhong.obligation.ObligationScene;

/** Regions that write progress reports, sign them and hand them in at the plan's dates. */
abstract class PhasesScene extends ObligationScene {

    static final String FIRST = "PROGRESS_1";
    static final String SECOND = "PROGRESS_2";
    static final LocalDateTime MAY_3 = LocalDateTime.of(2024, 5, 3, 9, 0);
    static final LocalDateTime LAST_MOMENT = LocalDateTime.of(2024, 5, 10, 23, 59, 59, 900_000_000);
    static final LocalDateTime MIDNIGHT = LocalDateTime.of(2024, 5, 11, 0, 0);
    static final LocalDateTime JULY_25 = LocalDateTime.of(2024, 7, 25, 10, 0);
    static final Map<String, Object> AGREED = of("decision", "AGREE");

    String begin(String county, String code) {
        return desk(county + "-clerk").post("/api/reports", of("plan", plan, "code", code, "unit", id(county)))
                .path("id").asText();
    }

    /** A report begun with all its parts written. */
    String written(String county, String code) {
        var report = begin(county, code);
        list(desk(county + "-clerk").get(at(report)).path("parts")).forEach(part -> write(county + "-clerk", report,
                part.path("code").asText(), part.path("name").asText() + "：已按方案推进。", part.path("revision").asInt()));
        return report;
    }

    void write(String who, String report, String part, String text, int revision) {
        desk(who).put(at(report, "/parts/" + part), of("text", text, "revision", revision));
    }

    String submitted(String county, String code) {
        var report = written(county, code);
        desk(county + "-clerk").post(at(report, "/submission"), of());
        return report;
    }

    String handedIn(String county, String code) {
        var report = submitted(county, code);
        answer(county + "-leader", "ConfirmReport", report, AGREED);
        return report;
    }

    void answer(String who, String step, String report, Map<String, Object> form) {
        desk(who).submit(task(who, step, report), form);
    }

    JsonNode task(String who, String step, String report) {
        return desk(who).tasks(step).stream().filter(task -> task.path("caseId").asText().equals(report)).findFirst()
                .orElseThrow();
    }

    static String at(String report, String... rest) {
        return "/api/reports/" + report + String.join("", rest);
    }

    JsonNode shown(String who, String report) {
        return desk(who).get(at(report));
    }

    String state(String county, String code) {
        return cell("city-clerk", county, code).path("state").asText();
    }

    JsonNode figure(JsonNode shown, String code) {
        return list(shown.path("figures")).stream().filter(one -> one.path("code").asText().equals(code)).findFirst()
                .orElseThrow();
    }
}
