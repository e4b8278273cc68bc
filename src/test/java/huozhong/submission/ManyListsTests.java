package huozhong.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.Desk;
import huozhong.Statements.Heard;
import huozhong.access.Credentials;
import huozhong.organization.Level;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.selection.Rounds;
import huozhong.selection.RoundsTest;
import huozhong.submission.Submission.Reported;

/** The database is asked as often for a province's lists as for a city's. */
@RoundsTest
class ManyListsTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final LocalDateTime SPRING = LocalDateTime.of(2024, 4, 1, 9, 0);

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Submissions submissions;
    @Autowired
    private Heard heard;

    private Rounds rounds;
    private Desk city;
    private int counties;

    @BeforeEach
    void people() {
        rounds = beans.createBean(Rounds.class);
        credentials.setPassword(rounds.reviewer.id(), PASSWORD);
        city = new Desk(port, rounds.reviewer.login(), PASSWORD);
    }

    @Test
    void showsAHundredListsWithAsManyStatementsAsThirteen() {
        var path = "/api/submissions?plan=" + rounds.plan.id();
        IntStream.range(0, 13).forEach(i -> list(county()));
        city.get(path);
        var few = heard.during(() -> assertThat(city.get(path)).hasSize(13));
        IntStream.range(13, 100).forEach(i -> list(county()));
        city.get(path);
        var many = heard.during(() -> assertThat(city.get(path)).hasSize(100));

        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void saysWhomFourChosenWaitForWithAsManyStatementsAsTwo() {
        credentials.setPassword(rounds.kangping.clerk.id(), PASSWORD);
        var clerk = new Desk(port, rounds.kangping.clerk.login(), PASSWORD);
        chosen(Rounds.HEALTH);
        var few = heard.during(() -> assertThat(readiness(clerk)).hasSize(2));
        rounds.under();
        chosen(Rounds.HEALTH, Rounds.CUSTOMS);
        var many = heard.during(() -> assertThat(readiness(clerk)).hasSize(4));

        assertThat(many).hasSameSizeAs(few);
    }

    private JsonNode readiness(Desk clerk) {
        return clerk.get("/api/list-readiness?plan=" + rounds.plan.id() + "&unit=" + rounds.kangping.publicity.id())
                .path("waiting");
    }

    /** Two of each. */
    private void chosen(String... categories) {
        rounds.roundWith(Stream.of(categories).flatMap(category -> rounds.nominees(category, 2).stream())
                .toArray(String[]::new));
    }

    private Unit county() {
        var code = rounds.kangping.prefix + "-C" + ++counties;
        var region = staffing.openRegion(code, "某县", Level.COUNTY, rounds.kangping.city);
        return staffing.openUnit(code + "-XCB", "某县委宣传部", Unit.PUBLICITY, region, null);
    }

    private void list(Unit owner) {
        submissions.saveAndFlush(new Submission(rounds.plan.id(), owner.id(), rounds.kangping.city.id(),
                "L" + counties, "", new Reported(rounds.kangping.clerk.id(), SPRING, false)));
    }
}
