package huozhong.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.nomination.Nomination.State;
import huozhong.organization.User;
import huozhong.submission.AcceptedList;
import huozhong.team.Membership;

/** Over HTTP: what a board, a list before it goes up and the merged list tell, and to whom. */
@RoundsTest
class BoardApiTests {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private ChosenList papers;
    @Autowired
    private AcceptedList accepted;
    @Autowired
    private Membership membership;

    private Rounds rounds;
    private Desk clerk;
    private Desk leader;
    private Desk city;

    @BeforeEach
    void people() {
        rounds = beans.createBean(Rounds.class);
        clerk = of(rounds.kangping.clerk);
        leader = of(rounds.kangping.publicityLeader);
        city = of(rounds.reviewer);
    }

    private Desk of(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    // ---------------------------------------------------------------- the pulse

    @Test
    void tellsTheOwnerWhoChangedWhatAndOthersOnlyThatSomethingDid() {
        var nominee = rounds.nominee("HEALTH");
        var round = rounds.open();
        var before = pulse(leader, round).path("version").asText();

        clerk.post("/api/selections/" + round + "/choices", Desk.of("nominationIds", List.of(nominee), "reserves",
                false));

        var after = pulse(leader, round);
        assertThat(after.path("version").asText()).isNotEqualTo(before);
        var latest = after.path("changes").path(0);
        assertThat(latest.path("what").asText()).isEqualTo("CHOSEN");
        assertThat(latest.path("by").asText()).isEqualTo(rounds.kangping.clerk.name());
        assertThat(latest.path("person").asText()).startsWith("人选");
        assertThat(latest.path("mine").asBoolean()).isFalse();
        assertThat(pulse(clerk, round).path("changes").path(0).path("mine").asBoolean()).isTrue();
        assertThat(pulse(city, round).path("version").asText()).isNotEmpty();
        assertThat(pulse(city, round).path("changes")).isEmpty();
    }

    @Test
    void countsEveryKindOfChange() {
        var two = rounds.nominees("HEALTH", 2);
        var round = rounds.open();
        var path = "/api/selections/" + round;
        clerk.post(path + "/choices", Desk.of("nominationIds", two, "reserves", false));
        clerk.post(path + "/ranking", Desk.of("nominationIds", List.of(two.get(1), two.get(0)), "reserves", false));
        clerk.post(path + "/choices/" + two.get(0) + "/withdrawal", Desk.of("reason", ""));
        var department = rounds.department("卫健局");
        clerk.post(path + "/consultations", Desk.of("unitIds", List.of(department.unit().id())));
        rounds.submit(rounds.kangping.clerk, "ChooseNominees", round, Map.of("decision", "ASK"));
        rounds.reply(round, department, Map.of("decision", "OBJECT", "text", "请再核实"));
        rounds.confirm(round);

        var said = Desk.list(pulse(clerk, round).path("changes")).stream().map(one -> one.path("what").asText())
                .collect(Collectors.toSet());
        assertThat(said).containsExactlyInAnyOrder("OPENED", "CHOSEN", "RANKED", "TAKEN_BACK", "ASKED", "PROPOSED",
                "OBJECTED", "CONFIRMED");
    }

    private static JsonNode pulse(Desk desk, String round) {
        return desk.get("/api/selections/" + round + "/pulse");
    }

    // ---------------------------------------------------------------- conflicts

    @Test
    void tellsTheSlowerOfTwoThatSomebodyIsGone() {
        var two = rounds.nominees("HEALTH", 2);
        var round = rounds.open();
        rounds.choose(round, two.get(0), two.get(1));
        rounds.takeBack(round, two.get(0), rounds.kangping.clerk);

        var again = leader.refused(409, "/api/selections/" + round + "/choices/" + two.get(0) + "/withdrawal",
                Desk.of("reason", ""));
        var ranked = leader.refused(409, "/api/selections/" + round + "/ranking",
                Desk.of("nominationIds", two, "reserves", false));
        leader.refused(404, "/api/selections/" + round + "/choices/nobody/withdrawal", Desk.of("reason", ""));

        assertThat(again.path("detail").asText()).contains("刚刚已被移出");
        assertThat(ranked.path("code").asText()).isEqualTo("ChoiceGone");
    }

    // ---------------------------------------------------------------- the people and the papers

    @Test
    void showsWhoEverybodyIsAndWhatHisEmployerSaid() {
        rounds.nominee("HEALTH");
        var round = rounds.open();

        var one = clerk.get("/api/selections/" + round + "/candidates?category=HEALTH").path(0);

        assertThat(one.path("gender").asText()).isEqualTo("女");
        assertThat(one.path("birth").asText()).isEqualTo("1978-05");
        assertThat(one.path("politics").asText()).isEqualTo("中共党员");
        assertThat(one.has("opinion")).isTrue();
        assertThat(clerk.get("/api/selections/" + round).path("owner").asText())
                .isEqualTo(rounds.kangping.publicity.name());
    }

    @Test
    void writesTheChosenAsAPaperAndRecordsIt() throws IOException {
        var two = rounds.nominees("HEALTH", 2);
        var round = rounds.open();
        rounds.choose(round, two.get(1));

        var text = words(papers.paper(round, null, rounds.caller(rounds.kangping.clerk)).bytes());

        assertThat(text).contains("卫生健康（1人）", "负责人尚未确认", rounds.kangping.publicity.name(), "1978-05");
        assertThat(text).contains(name(two.get(1))).doesNotContain(name(two.get(0)));
        assertThat(rounds.number("select count(*) from audit_row where action = 'CHOSEN_LIST_FETCHED'"
                + " and subject = ?", round)).isEqualTo(1);
    }

    @Test
    void givesThePaperToTheOwnerAndTheCityAndNotToADepartmentThatIsAsked() {
        var round = rounds.open();
        var department = rounds.department("卫健局");
        clerk.post("/api/selections/" + round + "/consultations",
                Desk.of("unitIds", List.of(department.unit().id())));
        var asked = of(department.leader());

        assertThat(papers.paper(round, null, rounds.caller(rounds.reviewer)).name()).endsWith("名单.docx");
        assertThat(asked.get("/api/selections/" + round).path("id").asText()).isEqualTo(round);
        asked.refused(404, "/api/selections/" + round + "/paper", Desk.of());
    }

    @Test
    void tellsADepartmentThatIsAskedNobodysAnswerButItsOwn() {
        var health = rounds.department("卫健局");
        var culture = rounds.department("文旅局");
        var nominee = rounds.nominee("HEALTH");
        var round = rounds.open();
        rounds.choose(round, nominee);
        clerk.post("/api/selections/" + round + "/consultations",
                Desk.of("unitIds", List.of(health.unit().id(), culture.unit().id())));
        rounds.submit(rounds.kangping.clerk, "ChooseNominees", round, Map.of("decision", "ASK"));
        rounds.reply(round, health, Map.of("decision", "OBJECT", "text", "请再核实"));
        var asked = of(culture.leader());

        assertThat(asked(asked, round).findValuesAsText("unitId")).containsExactly(culture.unit().id());
        rounds.reply(round, culture, Map.of("decision", "AGREE"));
        rounds.confirm(round);

        assertThat(asked(asked, round).findValuesAsText("state")).containsExactly("AGREED");
        assertThat(asked(clerk, round)).hasSize(2);
        assertThat(asked(city, round).toString()).contains("请再核实");
    }

    private static JsonNode asked(Desk desk, String round) {
        return desk.get("/api/selections/" + round).path("asked");
    }

    private static String words(byte[] paper) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(paper));
             var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private String name(String nomination) {
        return rounds.text("select name from nomination where id = ?", nomination);
    }

    // ---------------------------------------------------------------- lists

    @Test
    void saysWhatAListLacksAndWhoseTurnItIs() {
        var two = rounds.nominees("HEALTH", 2);
        rounds.roundWith(two.get(0), two.get(1));
        rounds.recommend(two.get(0));
        rounds.until(() -> "AwaitAcceptance".equals(rounds.awaits(two.get(0))));

        var ready = clerk.get(readiness());

        assertThat(ready.path("people").asInt()).isEqualTo(1);
        assertThat(ready.path("waiting").path(0).path("nominationId").asText()).isEqualTo(two.get(1));
        assertThat(ready.path("waiting").path(0).path("step").asText()).isEqualTo("推荐单位意见");
        assertThat(ready.path("waiting").path(0).path("holder").asText())
                .isEqualTo(rounds.kangping.publicity.name());
        var health = Desk.list(ready.path("lines")).stream()
                .filter(line -> line.path("category").asText().equals("HEALTH")).findFirst().orElseThrow();
        assertThat(health.path("used").asInt()).isEqualTo(2);
        assertThat(health.path("ready").asInt()).isEqualTo(1);
        assertThat(city.get(readiness()).path("people").asInt()).isEqualTo(1);
        assertThat(of(rounds.kangping.hospitalLeader).raw(readiness()).statusCode()).isEqualTo(404);

        var list = rounds.report("人选不足").id();
        assertThat(clerk.get(readiness()).path("underReview").asText()).isEqualTo(list);
    }

    private String readiness() {
        return "/api/list-readiness?plan=" + rounds.plan.id() + "&unit=" + rounds.kangping.publicity.id();
    }

    @Test
    void mergesTheAcceptedForTheCityAndShowsEverybodyElseHisOwn() throws IOException {
        var health = rounds.recommended("HEALTH", 2);
        var list = rounds.signed();
        assertThat(city.get("/api/submissions/" + list + "/people").path(0).path("ready").asBoolean()).isTrue();
        assertThat(city.get(merged())).isEmpty();
        rounds.review(list);

        var people = city.get(merged());
        var file = accepted.workbook(rounds.plan.id(), "HEALTH", rounds.caller(rounds.reviewer));

        assertThat(people).hasSize(2);
        assertThat(people.path(0).path("mobile").asText()).contains("****");
        assertThat(clerk.get(merged())).hasSize(2);
        assertThat(of(rounds.kangping.hospitalLeader).get(merged())).isEmpty();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("卫生健康");
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1 + health.size());
        }
    }

    @Test
    void leavesOutOfTheMergedListWhoLeftHisTeam() throws IOException {
        var two = rounds.recommended("HEALTH", 2);
        rounds.review(rounds.signed());
        two.forEach(one -> rounds.awaitState(one, State.ACCEPTED));

        membership.leave(rounds.member(two.get(0), "COUNTY"), "调离本市",
                rounds.caller(rounds.kangping.publicityLeader));

        assertThat(city.get(merged()).findValuesAsText("nominationId")).containsExactly(two.get(1));
        var file = accepted.workbook(rounds.plan.id(), "HEALTH", rounds.caller(rounds.reviewer));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(2);
        }
    }

    private String merged() {
        return "/api/accepted-nominees?plan=" + rounds.plan.id();
    }

    // ---------------------------------------------------------------- teams

    @Test
    void leavesATeamToTheRegionWhoseItIsWhileThePlanIsOpen() {
        var nominee = rounds.recommended("HEALTH", 1).get(0);
        rounds.review(rounds.signed());
        var departure = "/api/members/" + rounds.member(nominee, "COUNTY") + "/departure";
        var team = rounds.text("select team_id from member where nomination_id = ?", nominee);
        assertThat(city.get("/api/teams/" + team + "/members")).hasSize(1);

        city.refused(404, departure, Desk.of("reason", "调离本市"));
        city.refused(404, "/api/teams/" + team + "/confirmation", Desk.of());
        city.post("/api/plans/" + rounds.plan.id() + "/closure", Desk.of());
        leader.refused(409, departure, Desk.of("reason", "调离本市"));

        assertThat(leader.get("/api/teams/" + team + "/members")).hasSize(1);
    }

    @Test
    void recordsForWhichUnitAndInWhoseSteadAMemberWasLetGo() {
        var nominee = rounds.recommended("HEALTH", 1).get(0);
        rounds.review(rounds.signed());
        rounds.kangping.deputise(rounds.kangping.publicityLeader, rounds.kangping.clerk);

        clerk.post("/api/members/" + rounds.member(nominee, "COUNTY") + "/departure", Desk.of("reason", "调离本市"));

        assertThat(rounds.text("select unit_id from audit_row where action = 'MEMBER_LEFT' and subject = ?", nominee))
                .isEqualTo(rounds.kangping.publicity.id());
        assertThat(rounds.text("select instead_of from audit_row where action = 'MEMBER_LEFT' and subject = ?",
                nominee)).isEqualTo(rounds.kangping.publicityLeader.id());
    }

    @Test
    void namesWhoLeftATeamAndWhy() {
        var nominee = rounds.recommended("HEALTH", 1).get(0);
        rounds.review(rounds.signed());
        var team = rounds.text("select team_id from member where nomination_id = ?", nominee);

        leader.post("/api/members/" + rounds.member(nominee, "COUNTY") + "/departure", Desk.of("reason", "调离本市"));

        var gone = leader.get("/api/teams/" + team + "/departed").path(0);
        assertThat(gone.path("nominationId").asText()).isEqualTo(nominee);
        assertThat(gone.path("reason").asText()).isEqualTo("调离本市");
        assertThat(of(rounds.kangping.hospitalLeader).raw("/api/teams/" + team + "/departed").statusCode())
                .isEqualTo(404);
    }
}
