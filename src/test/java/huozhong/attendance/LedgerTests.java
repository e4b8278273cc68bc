package huozhong.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.shared.Ids;

/** Over HTTP, the ledger of time: who was where, how it is known, and what of it counts. */
@ApplicationTest
@Import(HeldActivities.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:ledger;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
class LedgerTests extends LedgerScene {

    @Autowired
    private HeldActivities activities;

    private final String wang = Ids.next();
    private final String li = Ids.next();
    private LocalDateTime nine;
    private String talk;
    private Desk clerk;
    private String path;

    @BeforeEach
    void aTalkAtNine() {
        aCounty();
        nine = now().toLocalDate().plusDays(1).atTime(9, 0);
        at(nine.minusMinutes(10));
        talk = gathering("宣讲", nine, List.of(wang, li));
        clerk = of(kangping.clerk);
        path = "/api/gatherings/" + talk;
    }

    private JsonNode signIn(Object sending) {
        return clerk.post(path + "/scans", sending).get(0);
    }

    private JsonNode line(String person) {
        return Desk.list(clerk.get(path).path("lines")).stream()
                .filter(one -> one.path("personId").asText().equals(person)).findFirst().orElseThrow();
    }

    @Test
    void theSameSendingAndAnotherPhoneAreAnsweredWithWhenItWas() {
        var nonce = nonce();
        var first = signIn(sending(nonce, wang, false, now()));
        assertThat(first.path("outcome").asText()).isEqualTo("SIGNED_IN");
        clock.pass(Duration.ofMinutes(7));

        var again = signIn(sending(nonce, wang, false, now()));
        var another = signIn(sending(wang));

        assertThat(List.of(again, another)).allSatisfy(one -> {
            assertThat(one.path("outcome").asText()).isEqualTo("ALREADY");
            assertThat(one.path("at").asText()).isEqualTo(first.path("at").asText());
        });
        assertThat(signIn(sending(nonce, li, false, now())).path("words").asText()).contains("另一名成员");
        assertThat(clerk.get(path).path("present").asInt()).isEqualTo(1);
    }

    @Test
    void aPhoneWhoseClockIsWrongIsPutRightAndMarked() {
        var there = LocalDateTime.parse("1999-01-01T08:00:00");
        var asked = Desk.of("sentAt", there.toString(), "scans", List.of(Desk.of("nonce", nonce(), "personId", wang,
                "out", false, "means", "STAFF_SCAN", "at", there.minusMinutes(3).toString())));

        var answer = signIn(asked);

        assertThat(answer.path("at").asText()).startsWith(nine.minusMinutes(13).toString());
        assertThat(line(wang).path("clockOff").asBoolean()).isTrue();
        signIn(sending(nonce(), li, false, LocalDateTime.parse("2199-01-01T00:00:00")));
        assertThat(line(li).path("inAt").asText()).startsWith(nine.minusMinutes(10).toString());
    }

    @Test
    void whoComesLateIsMarkedAndLosesTheMinutesBefore() {
        at(nine.plusMinutes(30));
        signIn(sending(wang));
        at(nine.plusMinutes(90));
        signIn(sending(nonce(), wang, true, now()));
        at(nine.plusMinutes(125));

        ending.endAll();

        assertThat(line(wang).path("isLate").asBoolean()).isTrue();
        assertThat(book.of(List.of(talk)).get(talk)).anySatisfy(one -> {
            assertThat(one.personId()).isEqualTo(wang);
            assertThat(one.minutes()).isEqualTo(60);
            assertThat(one.share()).isEqualTo(50);
        }).anySatisfy(one -> {
            assertThat(one.personId()).isEqualTo(li);
            assertThat(one.state()).isEqualTo(Presence.State.ABSENT);
        }).hasSize(2);
    }

    @Test
    void nobodyIsSignedInDaysBefore() {
        var later = gathering("下周的", nine.plusDays(7), List.of(wang));

        var early = clerk.post("/api/gatherings/" + later + "/scans", sending(wang)).get(0);

        assertThat(early.path("outcome").asText()).isEqualTo("REFUSED");
        assertThat(early.path("words").asText()).contains("还没有到签到时间");
    }

    @Test
    void whoIsNotCalledIsTakenInOnlyWhereItIsForHim() {
        var welcome = Ids.next();
        activities.welcome.add(welcome);

        assertThat(signIn(sending(welcome)).path("outcome").asText()).isEqualTo("SIGNED_IN");
        var stranger = signIn(sending(Ids.next()));

        assertThat(stranger.path("outcome").asText()).isEqualTo("REFUSED");
        assertThat(stranger.path("words").asText()).contains("其他到场人数");
        clerk.put(path + "/others", Desk.of("others", 30));
        assertThat(clerk.get(path).at("/gathering/others").asInt()).isEqualTo(30);
        clerk.putRefused(400, path + "/others", Desk.of("others", -1));
    }

    @Test
    void aQueueOfYesterdayIsTakenUntilItCountsAndNotAfterwards() {
        at(nine.plusMinutes(125));
        ending.endAll();
        at(nine.plusHours(23));
        clerk = of(kangping.clerk);

        assertThat(signIn(sending(nonce(), wang, false, nine.plusMinutes(2))).path("outcome").asText())
                .isEqualTo("SIGNED_IN");
        assertThat(line(wang).path("inAt").asText()).startsWith(nine.plusMinutes(2).toString());
        transaction.executeWithoutResult(status -> counting.count(List.of(talk), now()));

        assertThat(signIn(sending(nonce(), li, false, nine)).path("words").asText()).contains("更正申请");
        assertThat(clerk.refused(409, path + "/people/" + wang + "/correction", Desk.of("state", "ABSENT", "reason",
                "记错")).path("detail").asText()).contains("更正申请");
    }

    @Test
    void aCorrectionNeedsAReasonAndKeepsWhatWasSaid() {
        signIn(sending(wang));
        assertThat(clerk.refused(400, path + "/people/" + wang + "/correction", Desk.of("state", "ABSENT", "reason",
                " ")).path("problems")).isNotEmpty();

        clerk.post(path + "/people/" + wang + "/correction", Desk.of("state", "ABSENT", "reason", "扫错了人"));

        assertThat(line(wang).path("state").asText()).isEqualTo("ABSENT");
        clerk.refused(404, path + "/people/" + Ids.next() + "/correction", Desk.of("state", "ABSENT", "reason", "无"));
        clerk.post(path + "/people/" + wang + "/correction", Desk.of("state", "PRESENT", "in", nine.toString(), "out",
                nine.plusMinutes(90).toString(), "reason", "确实到场"));
        assertThat(book.of(List.of(talk)).get(talk)).singleElement()
                .satisfies(one -> assertThat(one.minutes()).isEqualTo(90));
    }

    @Test
    void nobodyIsExpectedInTwoPlacesUnlessSomebodySaysWhy() {
        assertThatThrownBy(() -> gathering("义诊", nine.plusHours(1), List.of(wang)))
                .isInstanceOf(PeopleBusy.class).hasMessageContaining("宣讲")
                .hasMessageContaining(nine.getMonthValue() + "月" + nine.getDayOfMonth() + "日 09:00");
        gathering("下一场", nine.plusHours(2), List.of(wang));
        gathering("上一场", nine.minusHours(2), List.of(wang));

        var clinic = gathering("义诊", nine.plusHours(1), List.of());
        transaction.executeWithoutResult(status -> expectations.call(clinic,
                List.of(new Called(wang, "m", "讲完即到"))));

        assertThat(expectations.of(clinic)).singleElement()
                .satisfies(one -> assertThat(one.overrideReason()).isEqualTo("讲完即到"));
    }

    @Test
    void whoSignedInAtTwoPlacesAtOnceIsKeptTwiceAndDoesNotCountTheSecondTime() {
        signIn(sending(wang));
        var clinic = gathering("义诊", nine.plusHours(1), List.of());
        transaction.executeWithoutResult(status -> expectations.callAll(clinic, List.of(new Called(wang, "m"))));

        var second = clerk.post("/api/gatherings/" + clinic + "/scans", sending(wang)).get(0);

        assertThat(second.path("outcome").asText()).isEqualTo("SIGNED_IN");
        assertThat(second.path("words").asText()).contains("核实前不计时长");
        assertThat(book.of(List.of(clinic)).get(clinic)).singleElement()
                .satisfies(one -> assertThat(one.minutes()).isZero());
    }

    @Test
    void staffSignInByCodeListOrSheetAndNobodyInHisOwnName() {
        var asked = Desk.of("sentAt", now().toString(), "scans", List.of(Desk.of("nonce", nonce(), "personId", wang,
                "out", false, "means", "OWN_PHONE", "at", now().toString())));

        assertThat(signIn(asked).path("outcome").asText()).isEqualTo("REFUSED");
        assertThat(clerk.get(path).path("present").asInt()).isZero();
    }

    @Test
    void existsForNobodyElseAndIsKeptByClerksAlone() {
        assertThat(of(kangping.hospitalLeader).raw(path).statusCode()).isEqualTo(404);
        assertThat(of(kangping.publicityLeader).get(path).path("kept").asBoolean()).isFalse();
        of(kangping.publicityLeader).refused(404, path + "/scans", sending(wang));
        of(kangping.publicityLeader).refused(404, path + "/end", Desk.of());
    }

    @Test
    void endsEarlyOnlyOnceItHasBegunAndNothingOfACancelledOneIsWritten() {
        assertThat(clerk.refused(409, path + "/end", Desk.of()).path("detail").asText()).contains("还没有开始");
        at(nine.plusHours(1));
        clerk.post(path + "/end", Desk.of());
        assertThat(line(li).path("state").asText()).isEqualTo("ABSENT");

        var other = gathering("取消的", nine.plusHours(4), List.of(wang));
        transaction.executeWithoutResult(status -> gatherings.cancel(other));

        assertThat(clerk.post("/api/gatherings/" + other + "/scans", sending(wang)).get(0).path("words").asText())
                .contains("已取消");
    }
}
