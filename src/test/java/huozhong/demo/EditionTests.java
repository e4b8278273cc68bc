package huozhong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import huozhong.plan.PlanFile;

class EditionTests {

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-05", "2026-01-01", "2026-11-22", "2026-12-31", "2028-02-29"})
    void putsAnyTodayOnTheMorningAfterTheRostersWereDue(String day) {
        var today = LocalDate.parse(day);

        var plan = PlanFile.read(Edition.thisYears(today, Season.SPRING).text());

        assertThat(plan.code()).isEqualTo("shenyang-" + today.getYear());
        assertThat(plan.title()).endsWith("（演示）");
        assertThat(plan.phases().get(0).contains(today)).isTrue();
        assertThat(plan.milestones().get(0).day()).isEqualTo(today.minusDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-05", "2026-01-01", "2026-11-22", "2026-12-31", "2028-02-29"})
    void putsASummersTodayOnTheMorningAfterTheSecondReportsWereDue(String day) {
        var today = LocalDate.parse(day);

        var plan = PlanFile.read(Edition.thisYears(today, Season.SUMMER).text());

        assertThat(plan.milestones().get(2).day()).isEqualTo(today.minusDays(1));
        assertThat(plan.phases().get(3).contains(today)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-05", "2026-01-01", "2026-11-22", "2026-12-31", "2028-02-29"})
    void endsLastYearsBeforeThisYearsBegins(String day) {
        var today = LocalDate.parse(day);

        var last = PlanFile.read(Edition.lastYears(today, Season.SPRING).text());

        assertThat(last.code()).isEqualTo("shenyang-" + (today.getYear() - 1));
        assertThat(last.phases().get(last.phases().size() - 1).to())
                .isBefore(PlanFile.read(Edition.thisYears(today, Season.SPRING).text()).issuedOn());
    }
}
