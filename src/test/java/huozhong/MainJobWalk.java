package huozhong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.audit.VerifyAudit;
import huozhong.nomination.Agreed;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;
import huozhong.rendering.ForeignTool;
import huozhong.seal.signature.VerifySealCommand;

/** What holds at the end of the main job, on either database. */
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=true")
abstract class MainJobWalk {

    @LocalServerPort
    int port;
    @Autowired
    Staffing staffing;
    @Autowired
    Credentials credentials;
    @Autowired
    Organization organization;
    @Autowired
    Grants grants;
    @Autowired
    TestClock clock;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    VerifyAudit verifyAudit;
    @Autowired
    Environment environment;
    @TempDir
    Path folder;

    @Test
    void aNomineeGoesFromCountyToCityToProvince(CapturedOutput log) {
        try {
            walk(log);
        } catch (ConditionTimeoutException waited) {
            throw new AssertionError(stuck(), waited);
        }
    }

    private void walk(CapturedOutput log) {
        var job = new MainJob(port, new MainJobScene(staffing, credentials, organization), clock);
        job.publishThePlan();

        var checked = job.importRoster("SY-KP-XCB", job.countyRoster());
        assertThat(checked.path("counts").path("BROKEN").asInt()).as(checked.toString()).isEqualTo(3);
        assertThat(job.nominations("SY-KP-XCB", "IN_PROGRESS").path("count").asInt()).isBetween(143, 145);
        job.appointADeputy();
        job.employersSpeak();
        assertThat(job.nominations("SY-KP-XCB", "REJECTED").path("count").asInt()).isEqualTo(1);

        var round = job.openRound("SY-KP-XCB", "OWN_POOL");
        job.countyRound(round);
        var marks = job.openRound("SY-KP-XCB", "REGION_MARKS");
        var chosen = chosenForCustoms(job, round);
        job.choose("SY-KP-XCB", marks, chosen.subList(0, 2));
        job.consult(round);
        whileNothingCanBeTold(job, () -> job.confirm("SY-KP-XCB"));
        job.propose("SY-KP-XCB");
        job.secondOpinions();
        var submission = job.report("SY-KP-XCB", "");
        job.sign();
        job.returnThree(submission);
        job.awaitMembers(job.desk("sy-kp-xcb-clerk"), 100);
        assertThat(job.sizes("COUNTY").values()).containsOnly(20).hasSize(5);
        assertThat(job.sizes("CITY")).containsEntry("CUSTOMS", 2);

        job.healthsTwenty();
        job.cityTeams(chosen.subList(0, 2));
        job.awaitMembers(job.desk("sy-xcb-leader"), 100 + 2 + 20 + 5);
        job.confirmCityTeams();
        job.province();
        assertThat(job.sizes("PROVINCE")).isEmpty();
        assertThat(members("PROVINCE")).isEqualTo(2);
        assertThat(members("CITY")).isEqualTo(27);
        assertThat(members("COUNTY")).isEqualTo(100);
        assertQuotas();
        assertOpinions();
        assertThat(Agreed.assertKept(job.plan, jdbc)).isGreaterThan(100);
        assertKept();
        var stamps = new MainJobStamps(job, new MainJobSeals(job::desk, staffing, credentials, grants,
                organization), clock);
        stamps.walk();
        assertNothingPersonalInTheEngine(job);
        assertThat(job.secrets).noneMatch(log.getAll()::contains);
        assertThat(verifyAudit.verify().findings()).isEmpty();
        verifiedElsewhere(stamps);
    }

    /**
     * The outbox is away: the round is confirmed all the same, and somebody sees what failed and has it tried again.
     */
    private void whileNothingCanBeTold(MainJob job, Runnable act) {
        var administrator = staffing.enrol("flow-administrator", "流程管理员", null).id();
        credentials.setPassword(administrator, MainJobScene.PASSWORD);
        grants.give(administrator, Grant.FLOW_ADMINISTRATOR);
        jdbc.execute("alter table telling rename to telling_away");
        act.run();
        await().atMost(Duration.ofMinutes(1)).until(() -> count("select count(*) from ACT_RU_JOB"
                + " where exception_msg_ is not null and retries_ > 0") == 1);
        jdbc.execute("alter table telling_away rename to telling");
        var failed = job.desk("flow-administrator").get("/api/failed-jobs").path(0);
        assertThat(failed.path("step").asText()).isEqualTo("告知人选结果");
        assertThat(failed.path("title").asText()).contains("遴选");
        assertThat(failed.path("reason").asText()).isEqualTo("数据库的表或字段不可用");
        job.desk("flow-administrator").post("/api/failed-jobs/" + failed.path("id").asText() + "/retry", "");
    }

    /** By the command and by a program that isn't ours. */
    private void verifiedElsewhere(MainJobStamps stamps) {
        assertThat(verifiedByCommand(stamps.standing().get(0))).isZero();
        assertThat(verifiedByCommand(stamps.voided())).isOne();
        stamps.standing().forEach(this::verifiedByOthers);
    }

    private int verifiedByCommand(byte[] file) {
        return VerifySealCommand.run(List.of(VerifySealCommand.NAME, kept(file).toString(),
                setting("url"), setting("username"), setting("password")), clock);
    }

    private String setting(String name) {
        var key = "spring.datasource." + name;
        return "--" + key + "=" + environment.getProperty(key, "");
    }

    private void verifiedByOthers(byte[] file) {
        ForeignTool.ifThere("pdfsig").ifPresent(pdfsig -> assertThat(said(pdfsig, kept(file)))
                .contains("Signature is Valid", "Total document signed").doesNotContain("Invalid"));
    }

    private static String said(ForeignTool tool, Path file) {
        try {
            return tool.run("-nocert", file.toString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private Path kept(byte[] file) {
        try {
            return Files.write(Files.createTempFile(folder, "sealed", ".pdf"), file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> chosenForCustoms(MainJob job, String round) {
        return Desk.list(job.desk("sy-kp-xcb-clerk")
                        .get("/api/selections/" + round + "/candidates?category=CUSTOMS")).stream()
                .filter(one -> one.path("choice").asText().equals("CHOSEN"))
                .map(one -> one.path("nominationId").asText()).toList();
    }

    private int members(String level) {
        return count("select count(*) from member m join team t on t.id = m.team_id"
                + " where m.left_at is null and t.level = '" + level + "'");
    }

    private void assertQuotas() {
        assertThat(count("select coalesce(sum(used), 0) from quota where kind = 'OWN_POOL' and level = 'COUNTY'"))
                .isEqualTo(100);
        assertThat(count("select coalesce(sum(used), 0) from quota where kind = 'REGION_MARKS'")).isEqualTo(2);
        assertThat(count("select coalesce(sum(used), 0) from quota where kind = 'FROM_CITY_TEAMS'")).isEqualTo(2);
        assertThat(count("select count(*) from quota where seats is not null and used > seats")).isZero();
    }

    /** Every member of a first team has exactly one valid agreement a step on his present dossier. */
    private void assertOpinions() {
        var wrong = count("""
                select count(*) from nomination n where n.state = 'ACCEPTED' and (
                    select count(*) from opinion o where o.nomination_id = n.id and o.decision = 'AGREE'
                    and not exists (select 1 from opinion_void v where v.opinion_id = o.id)) <> 2""");
        assertThat(wrong).isZero();
        assertThat(count("select count(*) from opinion_void where cause = 'COVERED_FIELD_CHANGED'")).isEqualTo(1);
        assertThat(count("select count(*) from opinion where instead_of is not null")).isPositive();
        assertThat(count("select count(*) from opinion where track = 'PAPER'")).isPositive();
    }

    /** What boards count by stands beside each task and opinion as it stands at its case. */
    private void assertKept() {
        assertThat(count("""
                select count(*) from task_entry t where t.owner_id is null or t.owner_id not in (
                    select n.recommender_id from nomination n where n.id = t.case_id
                    union all select s.owner_id from selection s where s.id = t.case_id
                    union all select b.owner_id from submission b where b.id = t.case_id)""")).isZero();
        assertThat(count("""
                select count(*) from task_entry t join nomination n on n.id = t.case_id
                where t.region_id <> n.region_id or t.state = 'OPEN' and t.category <> n.category""")).isZero();
        assertThat(count("""
                select count(*) from opinion o where not exists (select 1 from nomination n where n.id = o.nomination_id
                    and n.plan_id = o.plan_id and n.recommender_id = o.recommender_id)""")).isZero();
    }

    private void assertNothingPersonalInTheEngine(MainJob job) {
        EngineTables.texts(jdbc, (place, text) ->
                assertThat(job.secrets).as(place).noneMatch(text::contains));
    }

    /** What everybody waits for, when the wait was in vain. */
    private String stuck() {
        return Stream.of("select state, count(*) many from nomination group by state",
                        "select * from telling where told_at is null order by next_at limit 20",
                        "select handler_type_, retries_, duedate_, lock_exp_time_, process_instance_id_,"
                                + " exception_msg_ from ACT_RU_JOB limit 20",
                        "select step, state, count(*) many from task_entry group by step, state")
                .map(sql -> sql + "\n" + jdbc.queryForList(sql))
                .collect(Collectors.joining("\n", "at " + clock.instant() + "\n", ""));
    }

    int count(String sql) {
        return IntStream.of(jdbc.queryForObject(sql, Integer.class)).sum();
    }
}
