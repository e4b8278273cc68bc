package huozhong.obligation;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.ApplicationTest;
import huozhong.plan.PlanBook;
import huozhong.shared.WorkCalendar;

/** Reminders by the clock: whom, of what, on which days, each once and only as long as it is owed. */
@ApplicationTest
class RemindUnitsTests extends ObligationScene {

    @Autowired
    private RemindUnits reminding;
    @Autowired
    private PlanBook plans;
    @Autowired
    private WorkCalendar calendar;

    private void on(int month, int day) {
        setTo(LocalDateTime.of(2024, month, day, 9, 0));
        reminding.remind(plans.plan(plan));
    }

    private List<String> notices(String who) {
        return list(desk(who).get("/api/notices")).stream().filter(one -> one.path("what").asText().startsWith("第一次")
                        && !one.path("kind").asText().equals("DATE_MOVED"))
                .map(one -> one.path("kind").asText() + one.path("count").asText()).toList();
    }

    private int kept() {
        return jdbc.sql("select count(*) from reminder where plan_id = ? and code = 'PROGRESS_1'").param(plan)
                .query(Integer.class).single();
    }

    @Test
    void goToTheClerkThenToTheLeaderAndAfterTheDateToWhoReceives() {
        on(5, 6);
        assertThat(notices("kp-clerk")).as("T−7 was nobody's working day, and is long over").isEmpty();
        on(5, 7);
        on(5, 7);
        assertThat(kept()).as("each once").isEqualTo(3);
        assertThat(notices("kp-clerk")).containsExactly("REMINDED1");
        assertThat(notices("kp-wmb-clerk")).as("either office").containsExactly("REMINDED1");
        assertThat(notices("kp-leader")).isEmpty();
        assertThat(notices("kp-wmb-leader")).isEmpty();
        assertThat(notices("wjw-clerk")).isEmpty();
        on(5, 9);
        assertThat(notices("kp-leader")).containsExactly("REMINDED1");
        assertThat(notices("city-clerk")).isEmpty();
        on(5, 11);
        assertThat(notices("city-clerk")).containsExactly("STILL_OWED3");
        assertThat(notices("kp-clerk")).containsExactly("REMINDED1");
    }

    @Test
    void speakOnlyOfWhatIsOwedByTheDateInForce() {
        on(5, 9);
        assertThat(notices("kp-leader")).hasSize(1);
        desk("city-leader").post(path("/milestones/PROGRESS_1/moves"), of("day", "2024-05-17", "reason",
                "会议改期", "anyway", true));
        assertThat(notices("kp-leader")).as("that date is none any more").isEmpty();
        on(5, 14);
        assertThat(notices("kp-clerk")).hasSize(1);
        desk("city-leader").post(path("/waivers"), of("code", "PROGRESS_1", "unit", id("kp"), "waived",
                true, "reason", "并入和平区"));
        assertThat(notices("kp-clerk")).isEmpty();
        assertThat(notices("hp-clerk")).hasSize(1);
    }

    @Test
    void comeOnTheLastWorkingDayBeforeOrOnTheNextAfter() {
        var days = new ReminderDays(calendar);
        var report = LocalDate.of(2024, 5, 10);

        assertThat(days.day(report, -7)).as("1–5 May are off").isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(days.day(report, -3)).isEqualTo(LocalDate.of(2024, 5, 7));
        assertThat(days.day(report, 1)).as("11 May is worked").isEqualTo(LocalDate.of(2024, 5, 11));
        assertThat(days.day(LocalDate.of(2024, 4, 19), 1)).isEqualTo(LocalDate.of(2024, 4, 22));
        assertThat(days.offset(report, List.of(-7, -3, -1, 0, 1), LocalDate.of(2024, 5, 10))).contains(0);
        assertThat(days.offset(report, List.of(-7, -3), LocalDate.of(2024, 4, 29))).isEmpty();
    }
}
