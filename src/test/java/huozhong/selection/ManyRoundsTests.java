package huozhong.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.Desk;
import huozhong.Statements.Heard;
import huozhong.access.Credentials;
import huozhong.organization.Level;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.plan.Quota;
import huozhong.shared.Ids;

/** A board asks the database as often for a province's rounds as for a city's. */
@RoundsTest
class ManyRoundsTests {

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
    private Selections selections;
    @Autowired
    private Consultations consultations;
    @Autowired
    private Heard heard;

    private Rounds rounds;
    private Desk city;
    private Unit department;
    private int counties;

    @BeforeEach
    void people() {
        rounds = beans.createBean(Rounds.class);
        department = rounds.kangping.unit("-TW", "市团委", "YOUTH", rounds.kangping.city);
        credentials.setPassword(rounds.reviewer.id(), PASSWORD);
        city = new Desk(port, rounds.reviewer.login(), PASSWORD);
    }

    @Test
    void showsThirtyRoundsWithAsManyStatementsAsThree() {
        var path = "/api/selections?plan=" + rounds.plan.id();
        IntStream.range(0, 3).forEach(i -> round(county()));
        var few = heard.during(() -> assertThat(city.get(path)).hasSize(3));
        IntStream.range(0, 27).forEach(i -> round(county()));
        var many = heard.during(() -> assertThat(city.get(path)).hasSize(30));

        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void letsADepartmentSeeThirtyRoundsInWhichItIsAskedWithAsManyStatementsAsThree() {
        var leader = rounds.kangping.appointed("孙青", department, Post.Kind.LEADER);
        credentials.setPassword(leader.id(), PASSWORD);
        var desk = new Desk(port, leader.login(), PASSWORD);
        var path = "/api/selections?plan=" + rounds.plan.id();
        IntStream.range(0, 3).forEach(i -> round(county()));
        var few = heard.during(() -> assertThat(desk.get(path)).hasSize(3));
        IntStream.range(0, 27).forEach(i -> round(county()));
        var many = heard.during(() -> assertThat(desk.get(path)).hasSize(30));

        assertThat(many).hasSameSizeAs(few);
    }

    private Unit county() {
        var code = rounds.kangping.prefix + "-C" + ++counties;
        var region = staffing.openRegion(code, "某县", Level.COUNTY, rounds.kangping.city);
        return staffing.openUnit(code + "-XCB", "某县委宣传部", Unit.PUBLICITY, region, null);
    }

    private void round(Unit owner) {
        var quota = new Quota(Ids.next(), rounds.plan.id(), Level.COUNTY, "HEALTH", owner.id(),
                String.valueOf(owner.regionId()), 2, 0, Quota.Kind.OWN_POOL);
        var round = selections.saveAndFlush(new Selection(quota, rounds.kangping.clerk.id(), SPRING));
        consultations.saveAndFlush(new Consultation(round, department.id(), rounds.kangping.clerk.id(), SPRING));
    }
}
