package huozhong;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import huozhong.shared.Ids;

/** The dates of the plan's reports over HTTP: written, signed, handed in, late, extended, returned, counted again. */
abstract class PhasesWalk extends PhasesScene {

    /** What rounds and lists leave of a county's team: their way there has tests of its own. */
    private String aMember(String county, LocalDateTime joined) {
        var region = units.get(county).regionId();
        var team = jdbc.sql("select id from team where plan_id = ? and region_id = ?").params(plan, region)
                .query(String.class).optional().orElseGet(() -> aTeam(region));
        var member = Ids.next();
        jdbc.sql("insert into member (id, team_id, nomination_id, joined_at, version) values (?, ?, ?, ?, 0)")
                .params(member, team, Ids.next(), joined).update();
        return member;
    }

    private String aTeam(String region) {
        var team = Ids.next();
        jdbc.sql("""
                insert into team (id, plan_id, level, region_id, category, confirmed_at, version)
                values (?, ?, 'COUNTY', ?, 'THEORY', ?, 0)""")
                .params(team, plan, region, LocalDateTime.of(2024, 4, 28, 10, 0)).update();
        return team;
    }

    private void left(String member, LocalDateTime at) {
        jdbc.sql("update member set left_at = ? where id = ?").params(at, member).update();
    }

    @Test
    void aReportGoesFromDraftToAcceptedAndTheGridTellsEachStateByItself() {
        setTo(MAY_3);
        assertThat(state("kp", FIRST)).isEqualTo("MISSING");
        var report = begin("kp", FIRST);
        assertThat(begin("kp", FIRST)).as("one a region and obligation").isEqualTo(report);
        assertThat(state("kp", FIRST)).isEqualTo("DRAFTED");
        assertThat(desk("kp-clerk").refused(400, at(report, "/submission"), of()).path("detail").asText())
                .contains("“推进机制”还没有填写");
        list(desk("kp-wmb-clerk").get(at(report)).path("parts")).forEach(part -> write("kp-wmb-clerk", report,
                part.path("code").asText(), "文明办起草", 0));
        desk("kp-wmb-clerk").post(at(report, "/submission"), of());
        assertThat(state("kp", FIRST)).isEqualTo("UNCONFIRMED");
        desk("kp-clerk").putRefused(409, at(report, "/parts/NEXT"), of("text", "又改", "revision", 1));

        answer("kp-leader", "ConfirmReport", report, AGREED);
        assertThat(state("kp", FIRST)).isEqualTo("HANDED_IN");
        assertThat(cell("city-clerk", "kp", FIRST).path("page").asText()).isEqualTo("/reports/" + report);
        answer("xcb-clerk", "SignReport", report, of());
        assertThat(state("kp", FIRST)).isEqualTo("SIGNED");
        desk("kp-clerk").refused(409, at(report, "/withdrawal"), of("reason", "有误"));
        answer("city-leader", "ReviewReport", report, of("decision", "ACCEPT"));
        assertThat(state("kp", FIRST)).isEqualTo("ACCEPTED");
        var told = desk("kp-wmb-clerk").get("/api/messages?kind=ACCEPTED").path("items").get(0);
        assertThat(told.path("what").asText()).isEqualTo("康平县第一次报送工作进展情况");
        assertThat(told.path("page").asText()).isEqualTo("/reports/" + report);

        var version = shown("city-clerk", report).path("versions").get(0);
        assertThat(version.path("number").asInt()).isEqualTo(1);
        assertThat(version.path("sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(version.path("handedInAt").asText()).startsWith("2024-05-03T09:00");
    }

    @Test
    void theCommitOfTheFirstHandInDecidesWhetherItIsLate() {
        setTo(MAY_3);
        var intime = submitted("kp", FIRST);
        var late = submitted("fk", FIRST);
        var extended = submitted("hp", FIRST);
        setTo(LAST_MOMENT);
        answer("kp-leader", "ConfirmReport", intime, AGREED);
        assertThat(cell("city-clerk", "kp", FIRST).path("daysLate").asInt()).isZero();

        setTo(MIDNIGHT);
        answer("fk-leader", "ConfirmReport", late, AGREED);
        assertThat(cell("city-clerk", "fk", FIRST).path("daysLate").asInt()).isEqualTo(1);

        setTo(LocalDateTime.of(2024, 5, 13, 9, 0));
        desk("hp-clerk").post(path("/extensions"), of("code", FIRST, "unit", id("hp"), "wanted", "2024-05-14", "reason",
                "汇总未齐"));
        desk("city-leader").submit(desk("city-leader").tasks("ReviewExtension").get(0), AGREED);
        answer("hp-leader", "ConfirmReport", extended, AGREED);
        assertThat(cell("city-clerk", "hp", FIRST).path("daysLate").asInt()).as("against the date in force").isZero();
    }

    @Test
    void isReturnedByPartCorrectedAsTheNextVersionAndKeepsTheDayOfItsFirst() {
        setTo(LocalDateTime.of(2024, 5, 9, 16, 0));
        var report = handedIn("kp", FIRST);
        answer("city-clerk", "SignReport", report, of());
        var review = "/api/tasks/" + task("city-leader", "ReviewReport", report).path("taskId").asText()
                + "/submission";
        desk("city-leader").refused(400, review, of("decision", "RETURN", "text", "过简"));
        desk("city-leader").refused(400, review, of("decision", "RETURN", "text", "过简", "parts", "PRACTICE"));
        desk("city-leader").refused(400, review, of("decision", "RETURN", "text", "过简", "parts", "ELSE", "until",
                "2024-05-13"));
        answer("city-leader", "ReviewReport", report, of("decision", "RETURN", "text", "经验做法过简", "parts", "PRACTICE",
                "until", "2024-05-13"));

        setTo(LocalDateTime.of(2024, 5, 13, 9, 0));
        assertThat(state("kp", FIRST)).isEqualTo("RETURNED");
        var returned = shown("kp-clerk", report);
        assertThat(returned.path("returned").path("parts").get(0).asText()).isEqualTo("经验做法");
        assertThat(returned.path("returned").path("until").asText()).isEqualTo("2024-05-13");
        write("kp-clerk", report, "PRACTICE", "组织“火种”进社区宣讲，一线一策。", 1);
        desk("kp-clerk").post("/api/tasks/" + returned.path("may").path("correction").asText() + "/submission",
                of("text", "已补充"));
        answer("kp-wmb-leader", "ConfirmReport", report, AGREED);

        assertThat(shown("city-clerk", report).path("versions")).hasSize(2);
        assertThat(desk("city-clerk").get(at(report, "/versions/1")).path("parts").get(3).path("text").asText())
                .as("what was frozen stays").isEqualTo("经验做法：已按方案推进。");
        var cell = cell("city-clerk", "kp", FIRST);
        assertThat(cell.path("handedInAt").asText()).startsWith("2024-05-09T16:00");
        assertThat(cell.path("daysLate").asInt()).isZero();
        answer("city-clerk", "SignReport", report, of());
        answer("xcb-leader", "ReviewReport", report, of("decision", "ACCEPT"));
        assertThat(list(shown("kp-clerk", report).path("events"))).extracting(one -> one.path("kind").asText())
                .containsExactly("SUBMITTED", "HANDED_IN", "SIGNED", "RETURNED", "CORRECTED", "HANDED_IN", "SIGNED",
                        "ACCEPTED");
    }

    @Test
    void figuresAreCountedAreTheirRowsAndTellWhatChangedSinceTheyWereFrozen() {
        setTo(MAY_3);
        var leaver = aMember("kp", LocalDateTime.of(2024, 4, 26, 9, 0));
        aMember("kp", LocalDateTime.of(2024, 4, 26, 9, 0));
        aMember("hp", LocalDateTime.of(2024, 4, 26, 9, 0));
        var report = written("kp", FIRST);
        assertThat(figure(shown("kp-clerk", report), "MEMBERS").path("counted").asInt()).isEqualTo(2);
        assertThat(figure(shown("kp-clerk", report), "COURSES").hasNonNull("counted")).as("尚未开始, not 0").isFalse();
        assertThat(figure(shown("kp-clerk", report), "SEATS_SHORT").path("counted").asInt()).isEqualTo(98);
        assertThat(figure(shown("kp-clerk", report), "TEAMS_STANDING").path("counted").asInt()).isEqualTo(1);
        desk("kp-clerk").putRefused(400, at(report, "/figures/MEMBERS"), of("number", 3, "reason", " ", "revision", 0));
        desk("kp-clerk").put(at(report, "/figures/MEMBERS"), of("number", 3, "reason", "1人手续正在办理", "revision", 0));
        desk("kp-clerk").post(at(report, "/submission"), of());
        answer("kp-leader", "ConfirmReport", report, AGREED);

        var frozen = shown("city-clerk", report);
        assertThat(figure(frozen, "MEMBERS").path("counted").asInt()).isEqualTo(2);
        assertThat(figure(frozen, "MEMBERS").path("entered").asInt()).as("both stay").isEqualTo(3);
        for (var code : new String[] {"MEMBERS", "TEAMS_STANDING", "SEATS_SHORT"}) {
            var rows = list(desk("city-clerk").get(at(report, "/figures/" + code + "/rows?version=1")).path("rows"));
            assertThat(rows.stream().mapToInt(row -> row.path("counts").asInt()).sum()).as(code)
                    .isEqualTo(figure(frozen, code).path("counted").asInt());
        }
        assertThat(desk("city-clerk").get(at(report, "/drift")).path("changes")).isEmpty();

        setTo(LocalDateTime.of(2024, 5, 20, 9, 0));
        left(leaver, LocalDateTime.of(2024, 5, 15, 9, 0));
        var newer = aMember("kp", LocalDateTime.of(2024, 5, 16, 9, 0));
        aMember("kp", LocalDateTime.of(2024, 5, 16, 9, 0));
        var change = list(desk("city-clerk").get(at(report, "/drift")).path("changes")).stream()
                .filter(one -> one.path("code").asText().equals("MEMBERS")).findFirst().orElseThrow();
        assertThat(change.path("frozen").asInt()).isEqualTo(2);
        assertThat(change.path("now").asInt()).isEqualTo(3);
        assertThat(list(change.path("went"))).extracting(row -> row.path("key").asText()).containsExactly(leaver);
        assertThat(list(change.path("came"))).extracting(row -> row.path("key").asText()).hasSize(2).contains(newer);
        assertThat(figure(shown("city-clerk", report), "MEMBERS").path("counted").asInt()).as("nothing is rewritten")
                .isEqualTo(2);
    }

    @Test
    void theNextReportTakesOverTheLastAndItsPeriodIsWhatCameSince() {
        setTo(MAY_3);
        var member = aMember("kp", LocalDateTime.of(2024, 4, 26, 9, 0));
        handedIn("kp", FIRST);
        aMember("kp", LocalDateTime.of(2024, 6, 1, 9, 0));
        aMember("kp", LocalDateTime.of(2024, 6, 1, 9, 0));
        setTo(JULY_25);

        var next = begin("kp", SECOND);
        var shown = shown("kp-clerk", next);
        assertThat(shown.path("parts").get(0).path("last").asText()).isEqualTo("推进机制：已按方案推进。");
        assertThat(figure(shown, "MEMBERS").path("counted").asInt()).isEqualTo(3);
        assertThat(figure(shown, "MEMBERS").path("period").asInt()).isEqualTo(2);
        assertThat(figure(shown, "MEMBERS").hasNonNull("adjusted")).isFalse();

        left(member, LocalDateTime.of(2024, 5, 2, 9, 0));
        var adjusted = figure(shown("kp-clerk", next), "MEMBERS");
        assertThat(adjusted.path("period").asInt()).isEqualTo(1);
        assertThat(adjusted.path("adjusted").asInt()).as("其中上期调整").isEqualTo(-1);
    }

    @Test
    void whatIsWrittenIsItsOwnRegionsAndASaveOverAnothersIsRefused() {
        setTo(MAY_3);
        var report = begin("kp", FIRST);
        write("kp-clerk", report, "MECHANISM", "宣传部写的", 0);
        var conflict = desk("kp-wmb-clerk").putRefused(409, at(report, "/parts/MECHANISM"), of("text", "文明办写的",
                "revision", 0));
        assertThat(conflict.path("code").asText()).isEqualTo("ReportChanged");
        assertThat(conflict.path("detail").asText()).contains("康平县委宣传部经办人于5月3日 09:00修改");
        assertThat(shown("kp-wmb-clerk", report).path("parts").get(0).path("text").asText()).isEqualTo("宣传部写的");
        desk("kp-clerk").putRefused(400, at(report, "/parts/MECHANISM"), of("text", "长".repeat(3001), "revision", 1));
        write("kp-clerk", report, "MECHANISM", "𠮷".repeat(3000), 1);

        assertThat(desk("hp-clerk").raw(at(report)).statusCode()).isEqualTo(404);
        var fromAbove = shown("city-leader", report);
        assertThat(fromAbove.path("head").path("state").asText()).isEqualTo("DRAFTED");
        assertThat(fromAbove.path("parts").get(0).path("text").asText()).as("a draft is its region's").isEmpty();
        assertThat(fromAbove.path("figures")).isEmpty();
        desk("city-clerk").putRefused(404, at(report, "/parts/MECHANISM"), of("text", "市里改", "revision", 2));
        desk("kp-leader").refused(404, "/api/reports", of("plan", plan, "code", FIRST, "unit", id("hp")));
        desk("kp-clerk").refused(404, "/api/reports", of("plan", plan, "code", "ROSTERS", "unit", id("kp")));
    }

    @Test
    void isSentBackByItsLeaderAndTakenBackBeforeItIsSignedFor() {
        setTo(MAY_3);
        var report = submitted("kp", FIRST);
        answer("kp-leader", "ConfirmReport", report, of("decision", "RETURN", "text", "数字再核"));
        assertThat(state("kp", FIRST)).isEqualTo("DRAFTED");
        answer("kp-wmb-clerk", "CorrectReport", report, of());
        answer("kp-leader", "ConfirmReport", report, AGREED);

        desk("kp-clerk").refused(400, at(report, "/withdrawal"), of("reason", " "));
        desk("kp-clerk").post(at(report, "/withdrawal"), of("reason", "附表有误"));

        assertThat(state("kp", FIRST)).isEqualTo("DRAFTED");
        assertThat(desk("xcb-clerk").tasks("SignReport")).isEmpty();
        assertThat(shown("xcb-clerk", report).path("versions")).as("it was never handed in").isEmpty();
        setTo(MIDNIGHT);
        desk("kp-clerk").post(at(report, "/submission"), of());
        answer("kp-leader", "ConfirmReport", report, AGREED);
        assertThat(shown("xcb-clerk", report).path("versions").get(0).path("number").asInt()).isEqualTo(2);
        assertThat(cell("city-clerk", "kp", FIRST).path("daysLate").asInt()).isEqualTo(1);
    }

    @Test
    void isPrintedOverSeveralPagesAndItsStampedScanStaysWithTheVersion() throws IOException {
        setTo(MAY_3);
        var report = written("kp", FIRST);
        write("kp-clerk", report, "PRACTICE", "一线一策，𠮷野太宣讲。\n".repeat(200), 1);
        var draft = desk("kp-clerk").fetched(at(report, "/paper.pdf"));
        try (var pdf = Loader.loadPDF(draft)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            assertThat(new PDFTextStripper().getText(pdf)).contains("康平县第一次报送工作进展情况", "推进机制", "草稿", "尚未开始");
        }
        desk("kp-clerk").post(at(report, "/submission"), of());
        var scan = desk("kp-clerk").upload("/api/scans", Map.of("unit", id("kp")), Map.of("file",
                MainJobScene.scan())).path("id").asText();
        var confirm = "/api/tasks/" + task("kp-leader", "ConfirmReport", report).path("taskId").asText()
                + "/submission";
        desk("kp-leader").refused(400, confirm, of("decision", "AGREE", "scan", Ids.next()));
        desk("kp-leader").post(confirm, of("decision", "AGREE", "scan", scan));

        assertThat(desk("xcb-clerk").fetched(at(report, "/versions/1/scan"))).isNotEmpty();
        assertThat(desk("hp-leader").raw(at(report, "/versions/1/scan")).statusCode()).isEqualTo(404);
        try (var pdf = Loader.loadPDF(desk("xcb-clerk").fetched(at(report, "/paper.pdf")))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("第1版", "2024年5月3日");
        }
        assertThat(desk("xcb-clerk").fetched(at(report, "/paper.docx"))).startsWith('P', 'K');
    }

    @Test
    void cannotBeWrittenWhereThePlanDoesNotSayOfWhatItIsMade() {
        var file = file().replaceAll("(?s)report: #.*?annexes:", "annexes:").replaceFirst("code: ", "code: s-");
        var silent = desk("city-leader").postText("/api/plans", file).path("id").asText();
        desk("city-leader").post("/api/plans/" + silent + "/publication", of());
        setTo(MAY_3);

        assertThat(desk("kp-clerk").refused(409, "/api/reports", of("plan", silent, "code", FIRST, "unit", id("kp")))
                .path("code").asText()).isEqualTo("NoReportParts");
    }

    @Test
    void theCitysReportIsPutTogetherFromTheCountiesWithTheirMarks() {
        setTo(LocalDateTime.of(2024, 5, 9, 9, 0));
        aMember("kp", MAY_3);
        aMember("kp", MAY_3);
        aMember("hp", MAY_3);
        var kangping = handedIn("kp", FIRST);
        handedIn("hp", FIRST);
        submitted("fk", FIRST);
        var city = desk("city-clerk").post("/api/reports", of("plan", plan, "code", FIRST, "unit", id("city")))
                .path("id").asText();

        var sources = desk("xcb-clerk").get(at(city, "/sources"));
        assertThat(list(sources.path("regions"))).filteredOn(one -> !one.hasNonNull("reportId"))
                .extracting(one -> one.path("region").asText()).as("nothing of a draft").containsExactly("法库县");
        var members = list(sources.path("sums")).stream().filter(one -> one.path("code").asText().equals("MEMBERS"))
                .findFirst().orElseThrow();
        assertThat(members.path("counted").asInt()).isEqualTo(3);
        assertThat(list(members.path("missing"))).extracting(JsonNode::asText).as("未报, not 0")
                .containsExactly("法库县");
        desk("kp-clerk").refused(404, at(city, "/sources"), of("part", "PRACTICE", "report", kangping, "revision", 0));
        desk("city-clerk").post(at(city, "/sources"), of("part", "PRACTICE", "report", kangping, "revision", 0));
        assertThat(shown("city-clerk", city).path("parts").get(3).path("text").asText())
                .isEqualTo("〔康平县〕经验做法：已按方案推进。");
        assertThat(shown("kp-clerk", kangping).path("quoted")).as("not before the city's is handed in").isEmpty();

        answer("city-clerk", "SignReport", kangping, of());
        answer("city-leader", "ReviewReport", kangping, of("decision", "RETURN", "text", "补充", "parts", "PRACTICE",
                "until", "2024-05-13"));
        write("kp-clerk", kangping, "PRACTICE", "一线一策。", 1);
        answer("kp-clerk", "CorrectReport", kangping, of());
        answer("kp-leader", "ConfirmReport", kangping, AGREED);
        var newer = list(desk("city-clerk").get(at(city, "/sources")).path("regions")).stream()
                .filter(one -> one.path("region").asText().equals("康平县")).findFirst().orElseThrow();
        assertThat(newer.path("number").asInt()).as("康平县已有第2版").isEqualTo(2);
        assertThat(newer.path("taken").get(0).path("number").asInt()).isEqualTo(1);
        write("city-clerk", city, "PRACTICE", "〔康平县〕经验做法：已按方案推进。其他地区正在总结。", 1);
        desk("city-clerk").post(at(city, "/sources"), of("part", "PRACTICE", "report", kangping, "revision", 2));
        assertThat(shown("city-clerk", city).path("parts").get(3).path("text").asText())
                .as("in the place of the first").isEqualTo("〔康平县〕一线一策。其他地区正在总结。");

        for (var part : new String[] {"MECHANISM", "TRAINING", "ACTIVITIES", "NEXT"}) {
            write("xcb-clerk", city, part, "全市情况", 0);
        }
        desk("city-clerk").post(at(city, "/submission"), of());
        answer("city-leader", "ConfirmReport", city, AGREED);
        var quoted = shown("kp-clerk", kangping).path("quoted").get(0);
        assertThat(quoted.path("title").asText()).isEqualTo("沈阳市第一次报送工作进展情况");
        assertThat(quoted.path("part").asText()).isEqualTo("经验做法");
        assertThat(desk("kp-clerk").raw(at(city)).statusCode()).isEqualTo(404);
    }

    @Test
    void theCitysReportIsRecordedAsSentWhereTheProvinceIsNotInTheSystem() {
        setTo(LocalDateTime.of(2024, 5, 9, 9, 0));
        var kangping = handedIn("kp", FIRST);
        var city = written("city", FIRST);
        var sending = of("day", "2024-05-10", "words", "省委宣传部，沈文明办〔2024〕30号", "scan", "");
        desk("city-clerk").refused(409, at(city, "/sending"), sending);
        desk("city-clerk").post(at(city, "/submission"), of());
        answer("city-leader", "ConfirmReport", city, AGREED);
        assertThat(desk("city-clerk").tasks("SignReport")).as("nobody above to sign for it")
                .anyMatch(task -> task.path("caseId").asText().equals(city));

        setTo(LocalDateTime.of(2024, 5, 10, 16, 0));
        desk("kp-clerk").refused(404, at(city, "/sending"), sending);
        desk("kp-clerk").refused(404, at(kangping, "/sending"), sending);
        desk("city-clerk").refused(400, at(city, "/sending"), of("day", "2024-05-11", "words", "省委宣传部"));
        desk("city-clerk").refused(400, at(city, "/sending"), of("day", "2024-05-08", "words", "省委宣传部"));
        desk("city-clerk").refused(400, at(city, "/sending"), of("day", "2024-05-10", "words", " "));
        var scan = desk("city-clerk").upload("/api/scans", Map.of("unit", id("city")), Map.of("file",
                MainJobScene.scan())).path("id").asText();
        assertThat(shown("city-clerk", city).path("may").path("sendAs").asText()).isEqualTo(id("city"));
        desk("city-clerk").post(at(city, "/sending"), of("day", "2024-05-10", "words", "省委宣传部，沈文明办〔2024〕30号",
                "scan", scan));

        var shown = shown("xcb-leader", city);
        var sent = shown.path("events").get(2);
        assertThat(sent.path("kind").asText()).isEqualTo("SENT");
        assertThat(sent.path("until").asText()).isEqualTo("2024-05-10");
        assertThat(sent.path("text").asText()).contains("30号");
        assertThat(desk("xcb-leader").fetched(at(city, "/events/3/scan"))).isNotEmpty();
        assertThat(desk("kp-leader").raw(at(city, "/events/3/scan")).statusCode()).isEqualTo(404);
        assertThat(desk("xcb-leader").raw(at(city, "/events/2/scan")).statusCode()).isEqualTo(404);
        assertThat(shown.path("head").path("state").asText()).isEqualTo("HANDED_IN");
        assertThat(shown.path("may").path("withdraw").asBoolean()).as("it is out").isFalse();
        assertThat(desk("city-clerk").tasks("SignReport"))
                .noneMatch(task -> task.path("caseId").asText().equals(city));
    }
}
