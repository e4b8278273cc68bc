package huozhong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

import huozhong.obligation.Cell;
import huozhong.obligation.Fulfilment.State;
import huozhong.obligation.ObligationGrid;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.Shanghai;
import huozhong.training.Course;
import huozhong.training.CourseBook;
import huozhong.training.CourseFacts;

/** The city in late July: its teams stand, and the second reports were due yesterday. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.datasource.url=jdbc:h2:mem:summer;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8",
        "huozhong.demo.scale=0", "huozhong.demo.season=SUMMER", "huozhong.files=target/summer-files",
        "huozhong.seal.master-key-file=src/test/resources/seal/master.key"})
@ActiveProfiles("demo")
@DirtiesContext
class SummerDemoTests {

    @Autowired
    private Demo demo;
    @Autowired
    private PlanBook plans;
    @Autowired
    private ObligationGrid grid;
    @Autowired
    private Directory directory;
    @Autowired
    private CourseBook book;
    @Autowired
    private Clock clock;

    @BeforeEach
    void waitUntilItIsLoaded() {
        assertThat(demo.load()).isEmpty();
    }

    @Test
    void showsEveryStateOfAReportOnTheMorningAfter() {
        assertThat(cells("PROGRESS_2")).extracting(Cell::state).containsExactlyInAnyOrder(State.ACCEPTED,
                State.ACCEPTED, State.ACCEPTED, State.SIGNED, State.SIGNED, State.HANDED_IN, State.RETURNED,
                State.HANDED_IN, State.UNCONFIRMED, State.DRAFTED, State.DRAFTED, State.MISSING,
                State.MISSING);
        assertThat(cells("PROGRESS_2")).filteredOn(one -> one.extendedTo() != null).hasSize(1);
        assertThat(cells("PROGRESS_2")).filteredOn(Cell::extensionAsked).hasSize(1);
        assertThat(cells("PROGRESS_2")).filteredOn(one -> one.urged() > 0).hasSize(1);
        assertThat(cells("PROGRESS_1")).allMatch(one -> one.state() == State.ACCEPTED)
                .filteredOn(one -> one.daysLate() > 0).hasSize(1);
    }

    @Test
    void hasHeldCoursesAndHandedOutCertificates() {
        var courses = book.ofPlan(plan().id());

        assertThat(courses).extracting(CourseFacts::state).containsExactlyInAnyOrder(Course.State.CLOSED,
                Course.State.HELD, Course.State.PUBLISHED, Course.State.SUBMITTED);
        var closed = courses.stream().filter(one -> one.state() == Course.State.CLOSED).findFirst().orElseThrow();
        assertThat(book.enrolments(closed.id())).isNotEmpty()
                .anyMatch(one -> one.hours() != null && one.hours().signum() > 0);
    }

    private Plan plan() {
        return plans.planByCode("shenyang-" + Shanghai.today(clock).getYear()).orElseThrow();
    }

    private List<Cell> cells(String code) {
        var plan = plan();
        assertThat(plan.status()).isEqualTo(Plan.Status.PUBLISHED);
        return grid.of(plan.id(), directory.caller("sy-wmb-leader")).rows().stream()
                .flatMap(row -> row.cells().stream()).filter(cell -> cell.code().equals(code)).toList();
    }
}
