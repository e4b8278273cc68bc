package huozhong.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

import huozhong.MainJobScene;
import huozhong.TestClock;
import huozhong.access.Credentials;
import huozhong.audit.VerifyAudit;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;

/** What is left of marked people when a plan's time is over, on either database. */
@TestPropertySource(properties = {"camunda.bpm.job-execution.enabled=true",
        "huozhong.files=target/retention${test.fork:1}/files",
        "huozhong.archive=target/retention${test.fork:1}/archive"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PersonalDataEnd {

    private static final Path PLACE = Path.of("target/retention" + System.getProperty("test.fork", "1"));
    private static final Path FILES = PLACE.resolve("files");
    private static final Path ARCHIVE = PLACE.resolve("archive");

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Organization organization;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private EndPersonalData end;
    @Autowired
    private VerifyAudit verifyAudit;

    private MainJobScene scene;

    @BeforeAll
    void aCity() {
        scene = new MainJobScene(staffing, credentials, organization);
    }

    @Test
    void leavesNothingOfTheNotChosenAndTheChosenAlsoInTheArchive() throws Exception {
        var way = aClosedPlan(false);
        var everywhere = EveryText.inTables(jdbc, way.othersTraces());
        assertThat(everywhere).contains("nomination.name", "nomination.end_reason", "dossier_version.dossier",
                "dossier_version.reason", "opinion.text", "opinion.reason", "opinion.unit_name", "task_entry.subject",
                "task_mark.text", "roster_row.content", "consultation.text", "objection.raised_by",
                "objection.text", "objection.answer", "selection.objections",
                "submission.shortfall", "submission.withdraw_reason");
        assertThat(EveryText.inFiles(FILES, way.othersTraces()))
                .hasSize(2); // roster and photos; the others by content:
        var contents = jdbc.queryForList("""
                select distinct f.sha256 from stored_file f join nomination n on n.plan_id = ? and n.state <> 'ACCEPTED'
                left join opinion o on o.nomination_id = n.id where f.id = n.photo or f.id = o.scan""",
                String.class, way.plan);
        assertThat(contents).hasSize(6 + 1).allMatch(PersonalDataEnd::isStored);
        assertThat(remembered(way.plan)).containsOnlyKeys("Nomination", "Selection", "Submission");

        way.pass(Duration.ofDays(202));
        end.run();

        assertThat(EveryText.inTables(jdbc, way.othersTraces())).isEmpty();
        assertThat(EveryText.inFiles(FILES, way.othersTraces())).isEmpty();
        assertThat(EveryText.inFiles(ARCHIVE, way.othersTraces())).isEmpty();
        assertThat(contents).noneMatch(PersonalDataEnd::isStored);
        assertThat(remembered(way.plan)).isEmpty();
        assertThat(jdbc.queryForList("select f.kind, f.name from stored_file f"
                + " where not exists (select 1 from nomination n where n.photo = f.id)")).isEmpty();
        assertThat(EveryText.inTables(jdbc, way.chosen.traces())).contains("nomination.name", "opinion.text");
        assertThat(EveryText.inFiles(ARCHIVE, way.chosen.traces())).containsExactly(way.plan + ".zip");
        assertThat(jdbc.queryForObject("select count(*) from nomination where plan_id = ? and number <> ''"
                + " and category = 'HEALTH' and created_at is not null", Integer.class, way.plan)).isEqualTo(7);
        assertThat(Map.of("REJECTED", way.count("REJECTED"), "NOT_CHOSEN", way.count("NOT_CHOSEN"), "WITHDRAWN",
                way.count("WITHDRAWN"), "DRAFT", way.count("DRAFT"))).isEqualTo(
                Map.of("REJECTED", 1, "NOT_CHOSEN", 1, "WITHDRAWN", 2, "DRAFT", 2));
        assertThat(way.retention().path("state").asText()).isEqualTo("DONE");
        assertThat(way.retention().path("forgotten").asInt()).isEqualTo(6);
        assertThat(verifyAudit.verify().findings()).isEmpty();
    }

    /** How many of the plan's ended cases the engine remembers, by their process. */
    private Map<String, Integer> remembered(String plan) {
        var found = new TreeMap<String, Integer>();
        jdbc.query("""
                select PROC_DEF_KEY_, count(*) from ACT_HI_PROCINST h where END_TIME_ is not null
                and exists (select 1 from task_entry t where t.case_id = h.BUSINESS_KEY_ and t.context_id = ?)
                and exists (select 1 from ACT_HI_ACTINST a where a.PROC_INST_ID_ = h.PROC_INST_ID_)
                group by PROC_DEF_KEY_""", row -> {
            found.put(row.getString(1), row.getInt(2));
        }, plan);
        return found;
    }

    @Test
    void endsThatOfTheChosenTooWhereThePlanSaysSo() throws Exception {
        var way = aClosedPlan(true);
        var traces = way.chosen.traces();
        assertThat(EveryText.inTables(jdbc, traces)).isNotEmpty();

        way.pass(Duration.ofDays(202));
        end.run();

        assertThat(EveryText.inTables(jdbc, traces)).isEmpty();
        assertThat(EveryText.inFiles(FILES, traces)).isEmpty();
        assertThat(EveryText.inFiles(ARCHIVE, traces)).containsExactly(way.plan + ".zip");
        assertThat(way.count("ACCEPTED")).isEqualTo(1);
    }

    @Test
    void waitsForItsTimeAndGoesOnStepByStepOnAnyNode() throws Exception {
        var way = aClosedPlan(false);
        assertThat(way.retention().path("state").asText()).isEqualTo("KEPT");
        way.pass(Duration.ofDays(199));
        end.run();
        assertThat(EveryText.inTables(jdbc, way.othersTraces())).contains("nomination.name");

        way.pass(Duration.ofDays(3));
        assertThat(end.step(way.plan)).isTrue();
        assertThat(way.retention().path("state").asText()).isEqualTo("FORGETTING");
        assertThat(way.retention().path("forgotten").asInt()).isZero();
        var nodes = Executors.newFixedThreadPool(2);
        var runs = nodes.invokeAll(List.of(Executors.callable(end::run), Executors.callable(end::run)));
        for (var run : runs) {
            run.get();
        }
        nodes.shutdown();
        end.run();

        assertThat(way.retention().path("state").asText()).isEqualTo("DONE");
        assertThat(jdbc.queryForList("select subject from audit_row where action = 'NOMINEE_FORGOTTEN' and subject in"
                + " (select id from nomination where plan_id = ?)", String.class, way.plan)).hasSize(6)
                .doesNotHaveDuplicates();
        assertThat(jdbc.queryForObject("select count(*) from audit_row where action = 'PLAN_DATA_ENDED'"
                + " and subject = ?",
                Integer.class, way.plan)).isEqualTo(1);
    }

    @Test
    void givesTheArchiveToTheOfficesLeaderOnlyAndVerifiesIt() throws Exception {
        var way = aClosedPlan(false);
        assertThat(way.leader("SY-WMB").raw("/api/plans/" + way.plan + "/archive").statusCode()).isEqualTo(404);
        way.pass(Duration.ofDays(202));
        end.run();

        var path = "/api/plans/" + way.plan + "/archive";
        assertThat(way.leader("SY-WMB").raw(path).statusCode()).isEqualTo(200);
        assertThat(List.of(way.clerk("SY-WMB"), way.leader("SY-XCB"), way.leader("SY-KP-XCB"), way.leader("KP-RMYY")))
                .allMatch(desk -> desk.raw(path).statusCode() == 404);
        assertThat(way.leader("SY-KP-XCB").raw("/api/plans/" + way.plan + "/retention").statusCode()).isEqualTo(404);
        assertThat(jdbc.queryForObject("select count(*) from audit_row where action = 'ARCHIVE_FETCHED'"
                + " and subject = ?",
                Integer.class, way.plan)).isEqualTo(1);
        var file = ARCHIVE.resolve(way.plan + ".zip").toString();
        var recorded = way.retention().path("archiveSha256").asText();
        assertThat(VerifyArchiveCommand.run(List.of("verify-archive", file, "--sha256", recorded))).isZero();
        assertThat(VerifyArchiveCommand.run(List.of("verify-archive", file, "--sha256", "0".repeat(64)))).isEqualTo(1);
    }

    /** A part that stays empty would pass every other test: it has no person's traces and a right checksum. */
    @Test
    void archivesEveryRoundListTeamAndChosenOfThePlan() throws Exception {
        var way = aClosedPlan(false);
        way.pass(Duration.ofDays(202));
        end.run();

        var parts = ArchiveParts.of(ARCHIVE.resolve(way.plan + ".zip"));

        assertThat(parts.json("plan.json").path("code").asText()).isEqualTo(one("code", "plan", "id", way.plan));
        assertThat(parts.ids("rounds.json")).isNotEmpty().isEqualTo(ids("selection", way.plan));
        assertThat(parts.ids("lists.json")).isNotEmpty().isEqualTo(ids("submission", way.plan));
        assertThat(parts.json("lists.json").get(0).path("receiver").asText()).isEqualTo("沈阳市");
        assertThat(parts.json("reports.json").get(0).path("content").path("parts").get(0).path("text").asText())
                .as("without him who is to be forgotten").isEqualTo("〔姓名已删除〕未入选");
        assertThat(parts.ids("teams.json")).isNotEmpty().isEqualTo(ids("team", way.plan));
        assertThat(parts.names("nominees/")).containsExactly("nominees/" + way.id(way.chosen) + ".json");
        assertThat(parts.json("nominees/" + way.id(way.chosen) + ".json").findValuesAsText("photo"))
                .allMatch(photo -> parts.names("files/" + photo).size() == 1);
    }

    private String one(String column, String table, String key, String value) {
        return jdbc.queryForObject("select %s from %s where %s = ?".formatted(column, table, key), String.class, value);
    }

    private List<String> ids(String table, String plan) {
        return jdbc.queryForList("select id from %s where plan_id = ? order by id".formatted(table),
                String.class, plan);
    }

    private MarkedWay aClosedPlan(boolean forgetChosen) {
        var way = new MarkedWay(port, scene, clock);
        way.publish(forgetChosen);
        assertThat(way.retention().path("state").asText()).isEqualTo("RUNNING");
        way.putForward();
        way.employersSpeak();
        way.choose();
        way.handUp();
        way.close();
        assertThat(way.count("IN_PROGRESS")).isEqualTo(1);
        return way;
    }

    private static boolean isStored(String sha256) {
        return Files.exists(FILES.resolve(sha256.substring(0, 2)).resolve(sha256));
    }
}
