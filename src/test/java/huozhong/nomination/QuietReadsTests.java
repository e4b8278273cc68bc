package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.Statements.Heard;
import huozhong.access.Credentials;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.User;
import huozhong.shared.Period;

/** What a request costs the database: a read a handful of statements and no write, a file of the portal nothing. */
@ApplicationTest
class QuietReadsTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final int READ = 8;
    private static final int AGREEMENT = 34;
    private static final int SUBMISSION = 24;
    private static final int COMMITS = 2;

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Staffing staffing;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private Heard heard;

    private Kangping kangping;
    private Desk clerk;
    private Desk leader;

    @BeforeEach
    void twoPeoplePutForward() {
        kangping = beans.createBean(Kangping.class);
        clerk = desk(kangping.clerk);
        leader = desk(kangping.hospitalLeader);
        put("王芳", "13804010001");
        put("李静", "13804010002");
    }

    @Test
    void readsAPageOfTasksWithAHandfulOfStatementsAndWritesNothing() {
        leader.get("/api/tasks");

        assertQuiet(heard.during(() -> assertThat(leader.get("/api/tasks").path("items")).hasSize(2)));
        assertQuiet(heard.during(() -> assertThat(leader.get("/api/tasks/count").path("count").asInt()).isEqualTo(2)));
    }

    @Test
    void readsAPageOfPeopleWithAHandfulOfStatementsAndWritesNothing() {
        var path = "/api/nominations?plan=" + kangping.plan.id();
        clerk.get(path);

        assertQuiet(heard.during(() -> assertThat(clerk.get(path).path("items")).hasSize(2)));
        assertQuiet(heard.during(() -> clerk.get("/api/nominations/count?plan=" + kangping.plan.id())));
        assertQuiet(heard.during(() -> clerk.get("/api/nominations/choices?plan=" + kangping.plan.id())));
    }

    @Test
    void asksForNoUnitRegionOrPlanThatItKnows() {
        var path = "/api/nominations?plan=" + kangping.plan.id();
        clerk.get(path);

        assertThat(heard.during(() -> clerk.get(path)))
                .noneMatch(sql -> sql.matches("(?is).* from (unit|region|plan) .*"));
    }

    @Test
    void asksNothingForTheFilesOfThePortal() {
        var said = heard.during(() -> {
            clerk.raw("/");
            clerk.raw("/assets/index.js");
            clerk.raw("/m/");
        });

        assertThat(said).isEmpty();
    }

    @Test
    void agreesWithFewStatementsAndCommits() {
        var tasks = leader.tasks("GiveEmployerOpinion");
        agree(tasks.get(0).path("taskId").asText());
        var said = heard.during(() -> agree(tasks.get(1).path("taskId").asText()));

        assertThat(said).hasSizeLessThanOrEqualTo(AGREEMENT);
        assertThat(heard.commits()).isPositive().isLessThanOrEqualTo(COMMITS);
    }

    @Test
    void submitsWithFewStatementsAndCommits() {
        put("赵敏", "13804010003");
        var id = drafted("钱伟", "13804010004");
        var said = heard.during(() -> submit(id));

        assertThat(said).hasSizeLessThanOrEqualTo(SUBMISSION);
        assertThat(heard.commits()).isPositive().isLessThanOrEqualTo(COMMITS);
    }

    private void agree(String task) {
        leader.post("/api/tasks/" + task + "/submission", Desk.of("decision", "AGREE"));
    }

    @Test
    void writesThatSomebodyIsStillThereOnceAMinute() {
        var before = lastAccess();
        clerk.get("/api/me");
        assertThat(lastAccess()).isEqualTo(before);

        database.update("update SPRING_SESSION set LAST_ACCESS_TIME = LAST_ACCESS_TIME - 61000"
                + " where PRINCIPAL_NAME = ?", kangping.clerk.id());
        clerk.get("/api/me");
        assertThat(lastAccess()).isGreaterThanOrEqualTo(before);
    }

    private long lastAccess() {
        return database.queryForObject("select max(LAST_ACCESS_TIME) from SPRING_SESSION where PRINCIPAL_NAME = ?",
                Long.class, kangping.clerk.id());
    }

    @Test
    void knowsAtOnceOfEveryChangeOfWhoSomebodyIs() {
        assertThat(units(clerk)).containsExactly("康平县委宣传部");

        var post = staffing.appoint(kangping.clerk, kangping.office, Post.Kind.CLERK,
                Period.from(LocalDate.of(2024, 1, 1)));
        assertThat(units(clerk)).containsExactlyInAnyOrder("康平县委宣传部", "康平县文明办");
        staffing.dismiss(post.id(), LocalDate.of(2024, 1, 2));
        assertThat(units(clerk)).containsExactly("康平县委宣传部");
        staffing.changeUnit(kangping.publicity.id(), "康平县宣传部", kangping.publicity.function(), kangping.county, null);
        assertThat(units(clerk)).containsExactly("康平县宣传部");
        staffing.disable(kangping.clerk.id());
        assertThat(clerk.raw("/api/me").statusCode()).isEqualTo(401);
    }

    private static List<String> units(Desk desk) {
        return desk.get("/api/me").path("duties").findValuesAsText("unitName");
    }

    private void assertQuiet(List<String> said) {
        assertThat(said).hasSizeLessThanOrEqualTo(READ);
        assertThat(Heard.writes(said)).isEmpty();
        assertThat(heard.commits()).isZero();
    }

    private void put(String name, String mobile) {
        submit(drafted(name, mobile));
    }

    private String drafted(String name, String mobile) {
        return clerk.post("/api/nominations", Desk.of("planId", kangping.plan.id(), "unitId",
                kangping.publicity.id(), "dossier", kangping.dossier(name, mobile))).path("id").asText();
    }

    private void submit(String id) {
        clerk.post("/api/nominations/" + id + "/submission", Desk.of("version", 0));
    }

    private Desk desk(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }
}
