package huozhong.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

import huozhong.audit.VerifyAudit;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.Shanghai;

/** A small demo, loaded as at a first start. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.datasource.url=jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8",
                "huozhong.demo.scale=0",
        "huozhong.files=target/demo-files",
        "huozhong.seal.master-key-file=src/test/resources/seal/master.key"})
@ActiveProfiles("demo")
class DemoTests {

    @Autowired
    private Demo demo;
    @Autowired
    private DemoSteps steps;
    @Autowired
    private PlanBook plans;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private Flyway flyway;
    @Autowired
    private Clock clock;
    @Autowired
    private VerifyAudit verifyAudit;

    @BeforeEach
    void waitUntilItIsLoaded() {
        assertThat(demo.load()).isEmpty();
    }

    @Test
    void playsEverySceneAndIsBackInThePresent() {
        assertThat(steps.isComplete()).isTrue();
        assertThat(clock.instant()).isBetween(Clock.systemUTC().instant().minusSeconds(5), Clock.systemUTC().instant());
    }

    @Test
    void putsTodayOnTheMorningAfterTheRostersWereDue() {
        var today = Shanghai.today(clock);

        var plan = thisYears();

        assertThat(plan.status()).isEqualTo(Plan.Status.PUBLISHED);
        assertThat(plan.phases().get(0).contains(today)).isTrue();
        assertThat(plan.milestone("ROSTERS").day()).isBetween(today.minusDays(2), today.minusDays(1));
    }

    @Test
    void tellsAStoryOfMoreThanAYearInWhichMostWasInTime() {
        var days = database.queryForMap("select min(happened_at) as first_one, max(happened_at) as last_one,"
                + " count(distinct cast(happened_at as date)) as days from audit_row");
        var span = Duration.between(((Timestamp) days.get("first_one")).toInstant(),
                ((Timestamp) days.get("last_one")).toInstant());

        assertThat(span).isGreaterThan(Duration.ofDays(300));
        assertThat((Long) days.get("days")).isGreaterThan(30);
        assertThat(count("submission where late = true")).isZero();
        assertThat(count("submission")).isGreaterThan(18);
        assertThat(count("task_entry where state = 'OPEN' and due < now()")).isPositive();
    }

    @Test
    void showsNomineesAtEveryStage() {
        assertThat(nominees("state = 'DRAFT'")).isPositive();
        assertThat(nominees("state = 'REJECTED'")).isPositive();
        assertThat(nominees("state = 'WITHDRAWN'")).isPositive();
        assertThat(nominees("state = 'NOT_CHOSEN'")).isZero();
        assertThat(nominees("awaits = 'AwaitSelection'")).isPositive();
        assertThat(nominees("awaits = 'AwaitAcceptance'")).isPositive();
        assertThat(open("GiveEmployerOpinion")).isPositive();
        assertThat(open("GiveEmployerOpinion' and on_paper = true and '' = '")).isPositive();
        assertThat(open("CorrectNomination")).isPositive();
        assertThat(open("GiveRecommendationOpinion")).isPositive();
    }

    @Test
    void showsRoundsAndListsAtEveryStage() {
        assertThat(open("ChooseNominees")).isEqualTo(3);
        assertThat(open("GiveConsultationReply")).isEqualTo(4);
        assertThat(open("ConfirmSelection")).isEqualTo(1);
        assertThat(open("SignSubmission")).isEqualTo(3);
        assertThat(open("ReviewSubmission")).isEqualTo(1);
        assertThat(count("submission_entry where state = 'RETURNED'")).isPositive();
    }

    @Test
    void showsFormsUnderSealsOnBothTracks() {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(count("form_stamp")).isPositive());
        assertThat(count("seal_order where state = 'SEALED'")).isPositive();
        assertThat(count("seal_order where state = 'WAITING'")).isPositive();
        assertThat(count("seal_use")).isEqualTo(count("seal_order where state = 'SEALED'"));
    }

    @Test
    void showsADivisionThatAsksForItsDepartmentsSeal() {
        assertThat(count("seal_request where state = 'SEALED'")).isEqualTo(1);
        assertThat(count("seal_request where state = 'OPEN'")).isEqualTo(1);
        assertThat(open("ConfirmSealRequest")).isEqualTo(1);
    }

    @Test
    void closesLastYearsPlanWithItsTeams() {
        var today = Shanghai.today(clock);

        var plan = plans.planByCode("shenyang-" + today.minusYears(1).getYear()).orElseThrow();

        assertThat(plan.status()).isEqualTo(Plan.Status.CLOSED);
        assertThat(members(plan, "COUNTY")).isEqualTo(13 * 10);
        assertThat(members(plan, "CITY")).isGreaterThan(13 + 16);
        assertThat(members(plan, "PROVINCE")).isEqualTo(12);
        assertThat(count("team where confirmed_at is null and plan_id = '" + plan.id() + "'")).isZero();
        assertThat(count("task_entry where state = 'OPEN' and context_id = '" + plan.id() + "'")).isZero();
    }

    @Test
    void keepsWhatWasDoneWhenLoadedAgain() {
        var acts = count("audit_row");
        var users = count("user_account");

        assertThat(demo.load()).isEmpty();

        assertThat(count("audit_row")).isEqualTo(acts);
        assertThat(count("user_account")).isEqualTo(users);
    }

    @Test
    void leavesARecordThatVerifies() throws InterruptedException {
        for (var waited = 0; count("audit_link") < count("audit_row") && waited < 300; waited++) {
            Thread.sleep(100);
        }

        assertThat(count("audit_link")).isEqualTo(count("audit_row"));
        assertThat(verifyAudit.verify().findings()).isEmpty();
    }

    @Test
    void keepsItsDatabaseFromStartingInAnyOtherProfile() {
        var others = Flyway.configure().configuration(flyway.getConfiguration())
                .locations("classpath:db/migration").load();

        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        assertThat(others.validateWithResult().validationSuccessful).isFalse();
    }

    private Plan thisYears() {
        return plans.planByCode("shenyang-" + Shanghai.today(clock).getYear()).orElseThrow();
    }

    private int nominees(String condition) {
        return count("nomination where plan_id = '" + thisYears().id() + "' and " + condition);
    }

    private int open(String step) {
        return count("(select distinct task_id from task_entry where state = 'OPEN' and step = '" + step + "') t");
    }

    private int members(Plan plan, String level) {
        return count("member m join team t on t.id = m.team_id where t.level = '" + level + "' and t.plan_id = '"
                + plan.id() + "'");
    }

    private int count(String of) {
        return database.queryForObject("select count(*) from " + of, Integer.class);
    }
}
