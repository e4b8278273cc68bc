package huozhong.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.Desk;
import huozhong.Statements.Heard;
import huozhong.access.Credentials;
import huozhong.access.Duty;
import huozhong.organization.Level;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.plan.Quota;
import huozhong.shared.Ids;

/** A board asks the database as often for a province's rounds and lists as for a city's. */
@RoundsTest
class ManyRoundsTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final int CITY = 13;
    private static final int PROVINCE = 100;
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
    private JdbcTemplate database;
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
    void showsAHundredRoundsWithAsManyStatementsAsThirteen() {
        var path = "/api/selections?plan=" + rounds.plan.id();
        IntStream.range(0, CITY).forEach(i -> round(county()));
        var few = asked(city, path, CITY);
        IntStream.range(CITY, PROVINCE).forEach(i -> round(county()));
        var many = asked(city, path, PROVINCE);

        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void letsADepartmentSeeAHundredRoundsInWhichItIsAskedWithAsManyStatementsAsThirteen() {
        var leader = rounds.kangping.appointed("孙青", department, Post.Kind.LEADER);
        credentials.setPassword(leader.id(), PASSWORD);
        var desk = new Desk(port, leader.login(), PASSWORD);
        var path = "/api/selections?plan=" + rounds.plan.id();
        IntStream.range(0, CITY).forEach(i -> round(county()));
        var few = asked(desk, path, CITY);
        IntStream.range(CITY, PROVINCE).forEach(i -> round(county()));
        var many = asked(desk, path, PROVINCE);

        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void showsAHundredRoundsToBeAssignedWithAsManyStatementsAsThirteen() {
        var path = "/api/tasks?size=100";
        IntStream.range(0, CITY).forEach(i -> unassigned(round(county())));
        var few = asked(city, path, CITY);
        IntStream.range(CITY, PROVINCE).forEach(i -> unassigned(round(county())));
        var many = asked(city, path, PROVINCE);

        assertThat(many).hasSameSizeAs(few);
        assertThat(many.stream().filter(sql -> sql.contains("from task_entry"))).hasSize(1);
    }

    private List<String> asked(Desk desk, String path, int size) {
        return asked(() -> {
            var answer = desk.get(path);
            return answer.has("items") ? answer.path("items") : answer;
        }, size);
    }

    /** Asked once unheard before: what a node remembers of the organisation is void where a county was opened. */
    private List<String> asked(Supplier<JsonNode> request, int size) {
        request.get();
        return heard.during(() -> assertThat(request.get()).hasSize(size));
    }

    private Unit county() {
        var code = rounds.kangping.prefix + "-C" + ++counties;
        var region = staffing.openRegion(code, "某县", Level.COUNTY, rounds.kangping.city);
        return staffing.openUnit(code + "-XCB", "某县委宣传部", Unit.PUBLICITY, region, null);
    }

    /** Its step belongs to the plan's office until somebody is found. */
    private void unassigned(Selection round) {
        var office = rounds.plan.officeUnitId();
        database.update("""
                insert into task_entry (task_id, group_id, holder_id, post, unit_id, on_paper, unassigned, process,
                    case_id, step, step_name, context_id, title, subject, category, region_id, owner_id, waiting, since,
                    due, due_key, state)
                values (?, ?, ?, 'LEADER', null, false, true, 'Selection', ?, 'ChooseNominees', '遴选', ?, '遴选', '', '',
                    ?, ?, false, ?, ?, 'test', 'OPEN')""", Ids.next(), Duty.group(office, Post.Kind.LEADER), office,
                round.id(),
                rounds.plan.id(), round.regionId(), round.ownerId(), SPRING, SPRING.plusDays(30));
    }

    private Selection round(Unit owner) {
        var quota = new Quota(Ids.next(), rounds.plan.id(), Level.COUNTY, "HEALTH", owner.id(),
                String.valueOf(owner.regionId()), 2, 0, Quota.Kind.OWN_POOL);
        var round = selections.saveAndFlush(new Selection(quota, rounds.kangping.clerk.id(), SPRING));
        consultations.saveAndFlush(new Consultation(round, department.id(), rounds.kangping.clerk.id(), SPRING));
        return round;
    }
}
