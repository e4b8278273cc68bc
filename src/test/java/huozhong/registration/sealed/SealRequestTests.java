package huozhong.registration.sealed;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.TestClock;
import huozhong.organization.Post;
import huozhong.organization.Unit;
import huozhong.shared.NotFound;
import huozhong.shared.PersonalData;
import huozhong.shared.PlanArchive;

/** 用印申请: a division without a seal of its own asks for its department's, by clerk, head, leader and keeper. */
@ApplicationTest
class SealRequestTests extends SealedScene {

    private static final String RECORD = "RecordSealRequest";
    private static final String CONFIRM = "ConfirmSealRequest";
    private static final String REVIEW = "ReviewSealRequest";

    @Autowired
    private TestClock clock;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private List<PersonalData> keepers;

    private Unit division;
    private Desk assistant;
    private Desk head;
    private Desk leader;
    private Desk keeper;
    private String seal;

    @BeforeEach
    void aDivisionOfAHospitalThatHasASeal() {
        division = division(kangping.hospital, "-KP-YY-YWC", "康平县人民医院医务处");
        assistant = logIn(kangping.appointed("沈经办", division, Post.Kind.CLERK));
        head = logIn(kangping.appointed("韩处长", division, Post.Kind.LEADER));
        leader = logIn(kangping.hospitalLeader);
        var keeps = kangping.appointed("冯保管", kangping.hospital, Post.Kind.SEAL_KEEPER);
        keeper = logIn(keeps);
        seal = registered(kangping.hospital, keeps);
        head.post("/api/units/" + division.id() + "/seal-track", of("track", "ELECTRONIC"));
        putForward(division);
    }

    private JsonNode request() {
        return list(head.get("/api/seal-requests").path("items")).get(0);
    }

    private static void submit(Desk desk, String step, Map<String, Object> form) {
        desk.submit(desk.tasks(step).get(0), form);
    }

    private void recorded() {
        submit(assistant, RECORD, of("decision", "AGREE", "purpose", "推荐人选意见须加盖公章"));
    }

    private void approved() {
        recorded();
        submit(head, CONFIRM, of("decision", "AGREE"));
        submit(leader, REVIEW, of("decision", "AGREE"));
    }

    @Test
    void goesFromClerkToHeadToLeaderToKeeperAndThenTheAgreementCounts() {
        agree(head);

        assertThat(opinions()).isEmpty();
        assertThat(orders(keeper)).as("nothing to press before the leader approved").isEmpty();
        assertThat(request().path("state").asText()).isEqualTo("OPEN");
        assertThat(assistant.tasks(RECORD)).singleElement()
                .matches(task -> task.path("title").asText().equals("登记表用印申请"));
        recorded();
        assertThat(assistant.tasks(RECORD)).isEmpty();
        submit(head, CONFIRM, of("decision", "AGREE"));
        assertThat(orders(keeper)).isEmpty();
        submit(leader, REVIEW, of("decision", "AGREE"));
        assertThat(request().path("state").asText()).isEqualTo("ORDERED");

        assertThat(press(keeper, seal).path("state").asText()).isEqualTo("DONE");

        assertThat(opinions()).singleElement().satisfies(said -> {
            assertThat(said.path("track").asText()).isEqualTo("SEAL");
            assertThat(said.path("unitId").asText()).as("the division's word").isEqualTo(division.id());
        });
        assertThat(step()).isNotEqualTo(EMPLOYER);
        assertThat(request().path("state").asText()).isEqualTo("SEALED");
        var verdict = verifier.verify(sealed().bytes());
        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.seals()).singleElement()
                .matches(one -> one.unitName().equals("康平县人民医院") && one.box().equals(EMPLOYER));
    }

    @Test
    void isRefusedAnywhereWithAReasonAndGivesTheAgreementBack() {
        agree(head);
        var task = assistant.tasks(RECORD).get(0).path("taskId").asText();
        assertThat(assistant.refused(400, "/api/tasks/" + task + "/submission", Map.of("decision", "AGREE"))
                .toString()).contains("用印事由");
        assertThat(assistant.refused(400, "/api/tasks/" + task + "/submission", Map.of("decision", "REJECT"))
                .toString()).contains("写明理由");
        submit(assistant, RECORD, of("decision", "REJECT", "reason", "材料不齐"));
        isBack("材料不齐");

        agree(head);
        recorded();
        submit(head, CONFIRM, of("decision", "REJECT", "reason", "不必用印"));
        isBack("不必用印");

        agree(head);
        recorded();
        submit(head, CONFIRM, of("decision", "AGREE"));
        submit(leader, REVIEW, of("decision", "REJECT", "reason", "须部务会研究"));
        isBack("须部务会研究");

        agree(head);
        approved();
        keeper.post("/api/seal-orders/" + orders(keeper).get(0).path("id").asText() + "/declining",
                of("reason", "落款日期有误"));
        isBack("落款日期有误");
        assertThat(list(head.get("/api/seal-requests").path("items"))).hasSize(4);
    }

    private static List<String> noticed(Desk desk, String kind, String what) {
        return list(desk.get("/api/notices")).stream().filter(one -> one.path("kind").asText().equals(kind))
                .map(one -> one.path(what).asText()).toList();
    }

    @Test
    void tellsTheKeeperThatItWaitsAndTheHeadWhyItCameBack() {
        agree(head);
        approved();
        assertThat(noticed(keeper, "SEALS_WAIT", "what")).containsExactly(kangping.hospital.name());
        assertThat(noticed(keeper, "SEALS_WAIT", "count")).containsExactly("1");
        assertThat(noticed(head, "SEAL_REFUSED", "reason")).isEmpty();

        keeper.post("/api/seal-orders/" + orders(keeper).get(0).path("id").asText() + "/declining",
                of("reason", "落款日期有误"));

        assertThat(noticed(keeper, "SEALS_WAIT", "what")).isEmpty();
        assertThat(noticed(head, "SEAL_REFUSED", "reason")).containsExactly("落款日期有误");
        assertThat(noticed(head, "SEAL_REFUSED", "what")).singleElement().asString().endsWith("王𬎆");
        assertThat(noticed(assistant, "SEAL_REFUSED", "reason")).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        agree(head);
        assertThat(noticed(head, "SEAL_REFUSED", "reason")).as("asked for anew").isEmpty();
    }

    @Test
    void tellsTheLeaderOfAUnitWithItsOwnSealWhyItsKeeperDeclined() {
        var keeps = kangping.appointed("秦保管", division, Post.Kind.SEAL_KEEPER);
        registered(division, keeps);
        agree(head);

        logIn(keeps).post("/api/seal-orders/" + orders(logIn(keeps)).get(0).path("id").asText() + "/declining",
                of("reason", "印章送检"));

        assertThat(noticed(head, "SEAL_REFUSED", "reason")).containsExactly("印章送检");
        assertThat(noticed(leader, "SEAL_REFUSED", "reason")).as("another unit's").isEmpty();
    }

    private void isBack(String reason) {
        clock.pass(Duration.ofMinutes(1));
        assertThat(request().path("state").asText()).isEqualTo("REFUSED");
        assertThat(request().path("reason").asText()).isEqualTo(reason);
        assertThat(opinions()).isEmpty();
        assertThat(head.tasks(EMPLOYER)).singleElement()
                .matches(task -> !task.path("isWaiting").asBoolean() && !task.hasNonNull("decision"));
        for (var desk : List.of(assistant, head, leader)) {
            for (var step : List.of(RECORD, CONFIRM, REVIEW)) {
                assertThat(desk.tasks(step)).isEmpty();
            }
        }
        assertThat(orders(keeper)).isEmpty();
    }

    @Test
    void endsWithTheCaseThatItIsFor() {
        agree(head);
        recorded();

        clerk.post("/api/nominations/" + id + "/withdrawal", of("reason", "本人不愿参加"));

        assertThat(request().path("state").asText()).isEqualTo("CANCELLED");
        assertThat(head.tasks(CONFIRM)).isEmpty();
    }

    @Test
    void endsWithTheAgreementThatTheHeadTakesBack() {
        agree(head);
        approved();

        head.post("/api/nominations/" + id + "/retraction", of("reason", "再核实"));

        assertThat(request().path("state").asText()).isEqualTo("CANCELLED");
        assertThat(orders(keeper)).isEmpty();
        assertThat(head.tasks(EMPLOYER)).singleElement().matches(task -> !task.path("isWaiting").asBoolean());
    }

    @Test
    void isNeverPressedByWhoFilledItIn() {
        agree(head);
        approved();
        var order = orders(keeper).get(0);
        assertThat(order.path("orderedBy").asText()).isEqualTo(kangping.hospitalLeader.name());
        assertThat(order.path("hindrance").asText()).isEmpty();
        assertThat(assistant.raw("/api/seal-orders/" + order.path("id").asText() + "/document").statusCode())
                .isEqualTo(404);
    }

    @Test
    void existsForBothUnitsAndNobodyElse() {
        agree(head);
        var path = "/api/seal-requests/" + request().path("id").asText();

        for (var desk : List.of(assistant, head, leader, keeper)) {
            assertThat(desk.get(path).path("title").asText()).contains("王𬎆");
            assertThat(desk.raw(path + "/document").statusCode()).isEqualTo(200);
        }
        assertThat(clerk.raw(path).statusCode()).isEqualTo(404);
        assertThat(clerk.raw(path + "/document").statusCode()).isEqualTo(404);
        assertThat(list(clerk.get("/api/seal-requests").path("items"))).isEmpty();
    }

    @Test
    void aDivisionWithASealOfItsOwnAsksNobody() {
        var keeps = kangping.appointed("秦保管", division, Post.Kind.SEAL_KEEPER);
        var own = registered(division, keeps);

        agree(head);

        assertThat(list(head.get("/api/seal-requests").path("items"))).isEmpty();
        assertThat(press(logIn(keeps), own).path("state").asText()).isEqualTo("DONE");
    }

    @Test
    void aDivisionWhoseDepartmentHasNoSealStampsOnPaper() {
        var other = division(kangping.office, "-KP-WMB-CJC", "康平县文明办创建处");
        var alone = logIn(kangping.appointed("何处长", other, Post.Kind.LEADER));

        assertThat(alone.refused(400, "/api/units/" + other.id() + "/seal-track", of("track", "ELECTRONIC"))
                .toString()).contains("尚无可用的电子印章");
    }

    @Test
    void isInThePlansArchiveAndItsWordsOnlyWithAChosenPerson(@Autowired List<PlanArchive> shares) {
        agree(head);
        approved();
        press(keeper, seal);

        var kept = shares.stream().map(share -> share.parts(kangping.plan.id()).get("formSealRequests"))
                .filter(Objects::nonNull).findFirst().orElseThrow();
        assertThat(list(json.valueToTree(kept))).singleElement().satisfies(one -> {
            assertThat(one.path("unit").asText()).isEqualTo(division.name());
            assertThat(one.path("department").asText()).isEqualTo(kangping.hospital.name());
            assertThat(one.path("asked_by").asText()).isEqualTo("韩处长");
            assertThat(one.path("state").asText()).isEqualTo("SEALED");
            assertThat(one.has("purpose")).isFalse();
        });
        var chosen = shares.stream().map(share -> share.nominee(id).get("sealRequests")).filter(Objects::nonNull)
                .findFirst().orElseThrow();
        assertThat(list(json.valueToTree(chosen))).extracting(one -> one.path("purpose").asText())
                .containsExactly("推荐人选意见须加盖公章");
    }

    @Test
    void isForgottenWithThePersonWhomItWasAbout() {
        agree(head);
        approved();
        press(keeper, seal);

        transaction.executeWithoutResult(status -> keepers.forEach(one -> one.forgetNominees(List.of(id))));

        assertThat(request().path("purpose").asText()).isEmpty();
        assertThat(request().path("opinion").asText()).isEmpty();
        assertThat(request().path("state").asText()).isEqualTo("SEALED");
        assertThat(head.get("/api/seal-requests").toString()).doesNotContain("王𬎆");
        assertThatThrownBy(this::sealed).isInstanceOf(NotFound.class);
    }
}
