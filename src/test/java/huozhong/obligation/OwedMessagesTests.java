package huozhong.obligation;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.ApplicationTest;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;
import huozhong.plan.PlanBook;
import huozhong.shared.Period;
import huozhong.shared.PersonalData;

/** The bell over HTTP, by what is owed: who is told, once each, until it is no longer so. */
@ApplicationTest
class OwedMessagesTests extends ObligationScene {

    private static final LocalDateTime MORNING = LocalDateTime.of(2024, 5, 3, 8, 30);

    @Autowired
    private RemindUnits reminding;
    @Autowired
    private PlanBook plans;
    @Autowired
    private Staffing people;
    @Autowired
    private Organization organization;
    @Autowired
    private List<PersonalData> forgetting;
    @Autowired
    private TransactionTemplate transaction;

    private List<JsonNode> messages(String who) {
        return list(desk(who).get("/api/messages").path("items"));
    }

    private List<String> told(String who) {
        return messages(who).stream().map(one -> one.path("kind").asText() + " " + one.path("state").asText()).toList();
    }

    private int unread(String who) {
        return desk(who).get("/api/messages/count").path("unread").asInt();
    }

    private void urge(String unit, String words) {
        desk("city-clerk").post(path("/urges"), of("code", "PROGRESS_1", "units", List.of(id(unit)), "message", words));
    }

    private String user(String login) {
        return organization.userByLogin(jdbc.sql("select login from user_account where login like ? order by id desc")
                .param("%-" + login).query(String.class).list().stream()
                .filter(one -> organization.postsOf(organization.userByLogin(one).orElseThrow().id()).stream()
                        .anyMatch(post -> units.values().stream().anyMatch(unit -> unit.id().equals(post.unitId()))))
                .findFirst().orElseThrow()).orElseThrow().id();
    }

    @Test
    void tellsWhoeverIsUrgedOnceAndNobodyElse() {
        setTo(MORNING);
        urge("kp", "请在10日前报送。");

        var told = messages("kp-clerk").get(0);
        assertThat(List.of("kind", "state", "who", "what", "words", "page")).extracting(key -> told.path(key).asText())
                .containsExactly("OBLIGATION_URGED", "UNREAD", "市文明办", "第一次报送工作进展情况", "请在10日前报送。",
                        "/obligations");
        assertThat(unread("kp-leader")).isEqualTo(1);
        assertThat(told("kp-wmb-clerk")).as("either office of the region acts").hasSize(1);
        assertThat(List.of("hp-clerk", "wjw-leader", "city-clerk", "city-leader"))
                .allSatisfy(who -> assertThat(messages(who)).isEmpty());
    }

    @Test
    void isNoLongerToldOnceItIsOver() {
        setTo(MORNING);
        urge("kp", "");
        urge("hp", "");
        assertThat(unread("kp-clerk")).isEqualTo(1);

        desk("city-leader").post(path("/waivers"), of("code", "PROGRESS_1", "unit", id("kp"), "waived", true, "reason",
                "并入和平区"));

        assertThat(unread("kp-clerk")).isZero();
        assertThat(told("kp-leader")).containsExactly("OBLIGATION_URGED OVER");
        assertThat(unread("hp-clerk")).isEqualTo(1);
    }

    @Test
    void remindsTheClerkThenTheLeaderThenWhoReceives() {
        setTo(LocalDateTime.of(2024, 5, 7, 9, 0));
        reminding.remind(plans.plan(plan));
        reminding.remind(plans.plan(plan));
        assertThat(told("kp-clerk")).containsExactly("REMINDED UNREAD");
        assertThat(told("kp-leader")).isEmpty();

        setTo(LocalDateTime.of(2024, 5, 11, 9, 0));
        reminding.remind(plans.plan(plan));

        assertThat(told("kp-leader")).containsExactly("REMINDED UNREAD");
        assertThat(told("city-leader")).containsExactly("STILL_OWED UNREAD");
        assertThat(messages("city-clerk").get(0).path("amount").asInt()).isEqualTo(3);
        assertThat(messages("city-clerk").get(0).path("due").asText()).isEqualTo("2024-05-10");
    }

    @Test
    void tellsOfAMovedDateAndThatTheReminderOfTheOldOneIsOver() {
        setTo(LocalDateTime.of(2024, 5, 9, 9, 0));
        reminding.remind(plans.plan(plan));
        desk("city-leader").post(path("/milestones/PROGRESS_1/moves"), of("day", "2024-05-17", "reason", "会议改期",
                "anyway", true));

        assertThat(told("kp-leader")).containsExactlyInAnyOrder("DATE_MOVED UNREAD", "REMINDED OVER");
        assertThat(messages("wjw-clerk").get(0).path("words").asText()).isEqualTo("会议改期");
    }

    @Test
    void isReadOneByOneOrAllThatWereThereAndOnlyByWhomItWasToldTo() {
        setTo(MORNING);
        urge("kp", "");
        var first = messages("kp-clerk").get(0).path("id").asText();
        assertThat(desk("kp-leader").answered("/api/messages/" + first + "/reading", of()).statusCode())
                .as("another's").isEqualTo(404);

        desk("kp-clerk").post("/api/messages/" + first + "/reading", of());
        assertThat(told("kp-clerk")).containsExactly("OBLIGATION_URGED READ");
        assertThat(unread("kp-clerk")).isZero();

        var seen = LocalDateTime.of(2024, 5, 3, 9, 0);
        setTo(seen.plusHours(1));
        desk("city-clerk").post(path("/urges"), of("units", List.of(id("kp"))));
        desk("kp-leader").post("/api/messages/reading", of("until", seen.toString()));

        assertThat(told("kp-leader")).as("what came since stays unread")
                .containsExactly("OBLIGATION_URGED UNREAD", "OBLIGATION_URGED READ");
    }

    @Test
    void goesByPagesAndByKind() {
        setTo(MORNING);
        urge("kp", "");
        setTo(MORNING.plusDays(4));
        urge("kp", "");
        reminding.remind(plans.plan(plan));

        var first = desk("kp-clerk").get("/api/messages?size=2");
        assertThat(first.path("items")).hasSize(2);
        var second = desk("kp-clerk").get("/api/messages?size=2&cursor=" + first.path("next").asText());
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.path("next").isMissingNode()).isTrue();
        assertThat(list(desk("kp-clerk").get("/api/messages?kind=REMINDED&unread=true").path("items"))).hasSize(1);
        assertThat(desk("kp-clerk").raw("/api/messages?cursor=nonsense").statusCode()).isEqualTo(400);
        assertThat(desk("kp-clerk").raw("/api/messages?kind=NOTHING").statusCode()).isEqualTo(400);
    }

    @Test
    void reachesWhoActsForSomebodyAndLeavesWhoLeft() {
        setTo(MORNING);
        people.appointDeputy(user("kp-leader"), user("kp-clerk"), new Period(LocalDate.of(2024, 5, 1),
                LocalDate.of(2024, 5, 9)));
        setTo(LocalDateTime.of(2024, 5, 9, 9, 0));
        urge("kp", "");
        var post = organization.postsOf(user("kp-clerk")).get(0);
        assertThat(unread("kp-clerk")).isEqualTo(1);

        people.dismiss(post.id(), LocalDate.of(2024, 5, 8));

        assertThat(messages("kp-clerk")).as("he is in that unit no more").isEmpty();
        assertThat(unread("kp-clerk")).isZero();
    }

    @Test
    void forgetsWhatWasTypedWithItsPlan() {
        setTo(MORNING);
        urge("kp", "请联系某某");

        transaction.executeWithoutResult(status -> forgetting.forEach(one -> one.forgetPlan(plan)));

        assertThat(messages("kp-clerk").get(0).path("words").asText()).isEmpty();
        assertThat(messages("kp-clerk").get(0).path("what").asText()).isEqualTo("第一次报送工作进展情况");
    }

    private void asked(String county, String wanted) {
        desk(county + "-clerk").post(path("/extensions"), of("code", "PROGRESS_1", "unit", id(county), "wanted", wanted,
                "reason", "汇总未齐"));
    }

    private List<String> kinds(String who) {
        return messages(who).stream().map(one -> one.path("kind").asText()).toList();
    }

    @Test
    void tellsWhatBecameOfAnApplicationUntilItIsHandedIn() {
        setTo(MORNING);
        asked("kp", "2024-05-14");
        desk("city-leader").submit(desk("city-leader").tasks("ReviewExtension").get(0), of("decision", "AGREE", "until",
                "2024-05-13"));
        asked("hp", "2024-05-20");
        desk("city-leader").submit(desk("city-leader").tasks("ReviewExtension").get(0), of("decision", "REJECT", "text",
                "时间充足"));

        var granted = messages("kp-wmb-leader").get(0);
        assertThat(granted.path("kind").asText()).isEqualTo("EXTENSION_GRANTED");
        assertThat(granted.path("due").asText()).as("the earlier day that was granted").isEqualTo("2024-05-13");
        var refused = messages("hp-clerk").get(0);
        assertThat(refused.path("kind").asText()).isEqualTo("EXTENSION_REFUSED");
        assertThat(refused.path("words").asText()).isEqualTo("时间充足");
        assertThat(kinds("fk-clerk")).isEmpty();

        desk("city-leader").post(path("/waivers"), of("code", "PROGRESS_1", "unit", id("kp"), "waived", true, "reason",
                "机构调整"));
        assertThat(told("kp-clerk")).containsExactly("EXTENSION_GRANTED OVER");
        assertThat(told("hp-clerk")).containsExactly("EXTENSION_REFUSED UNREAD");
    }

    @Test
    void tellsAllOfWhomABulletinSpeaksOnceItIsIssued() {
        setTo(MORNING);
        var id = desk("city-clerk").post(path("/bulletins"), of("code", "PROGRESS_1")).path("id").asText();
        assertThat(kinds("kp-clerk")).as("a draft is the city's").isEmpty();
        desk("city-leader").post("/api/bulletins/" + id + "/issue", of("version", 0));

        assertThat(List.of("kp-clerk", "kp-wmb-leader", "hp-leader", "fk-clerk")).allSatisfy(who -> {
            assertThat(kinds(who)).containsExactly("BULLETIN_ISSUED");
            assertThat(messages(who).get(0).path("page").asText()).isEqualTo("/bulletins/" + id);
        });
        assertThat(kinds("wjw-clerk")).as("it owes no report").isEmpty();
    }
}
