package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.ApplicationTest;
import huozhong.Statements.Heard;
import huozhong.organization.User;
import huozhong.plan.Quota;
import huozhong.selection.ChooseSeats;
import huozhong.selection.OpenSelection;
import huozhong.selection.Selection;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.Outbox;
import huozhong.workflow.Tasks;
import huozhong.workflow.Tellings;

/** What each step of one nominee's life costs the database without its request, once the node knows its units. */
@ApplicationTest
class LifeStatementsTests {

    private static final JsonNode AGREE = JsonNodeFactory.instance.objectNode().put("decision", "AGREE");
    private static final int SUBMISSION = 20;
    private static final int AGREEMENT = 31;
    private static final int CHOICE = 15;
    private static final int TELLING = 28;

    @Autowired
    private ApplicationContext application;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private DraftNominee draftNominee;
    @Autowired
    private SubmitDraft submitDraft;
    @Autowired
    private Tasks tasks;
    @Autowired
    private OpenSteps openSteps;
    @Autowired
    private OpenSelection openSelection;
    @Autowired
    private ChooseSeats chooseSeats;
    @Autowired
    private Tellings tellings;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private Heard heard;

    private Kangping kangping;
    private Selection round;

    @BeforeEach
    void oneLivedBefore() {
        kangping = beans.createBean(Kangping.class);
        round = openSelection.open(kangping.plan.id(), kangping.publicity.id(), Quota.Kind.OWN_POOL,
                kangping.caller(kangping.clerk));
        var id = drafted("王芳", "13804010001");
        submit(id);
        agree(id, kangping.hospitalLeader);
        choose(id);
        tell(id);
        agree(id, kangping.publicityLeader);
    }

    @Test
    void submitsWithFew() {
        var id = drafted("李静", "13804010002");

        assertThat(heard.here(() -> submit(id))).hasSizeLessThanOrEqualTo(SUBMISSION);
        assertThat(heard.commits()).isEqualTo(1);
    }

    @Test
    void agreesWithFewAndWritesHisRowOnce() {
        var id = submitted("李静", "13804010002");
        var said = heard.here(() -> agree(id, kangping.hospitalLeader));

        assertThat(said).hasSizeLessThanOrEqualTo(AGREEMENT);
        assertThat(said).filteredOn(sql -> sql.strip().startsWith("update nomination")).hasSize(1);
        assertThat(said).noneMatch(sql -> sql.startsWith("select count(*) from opinion"));
        assertThat(said).filteredOn(sql -> sql.equals("select * from ACT_RU_TASK where ID_ = ?")).hasSize(1);
        assertThat(heard.commits()).isEqualTo(1);
    }

    @Test
    void choosesWithFew() {
        var id = submitted("李静", "13804010002");
        agree(id, kangping.hospitalLeader);

        assertThat(heard.here(() -> choose(id))).hasSizeLessThanOrEqualTo(CHOICE);
        assertThat(heard.commits()).isEqualTo(1);
    }

    @Test
    void tellsWithFew() {
        var id = submitted("李静", "13804010002");
        agree(id, kangping.hospitalLeader);
        choose(id);
        var said = heard.telling(() -> tell(id));

        assertThat(said).hasSizeLessThanOrEqualTo(TELLING);
    }

    @Test
    void asksNothingAfterTheTellersSetOut() {
        var id = submitted("李静", "13804010002");
        agree(id, kangping.hospitalLeader);
        choose(id);
        tell(id);

        assertThat(heard.here(new Outbox(application)::help)).isEmpty();
    }

    @Test
    void choosesWithoutReadingWhoIsAMember() {
        var id = submitted("李静", "13804010002");
        agree(id, kangping.hospitalLeader);

        assertThat(heard.here(() -> choose(id))).filteredOn(sql -> sql.contains("from member"))
                .allMatch(sql -> sql.contains("m.nomination_id in"));
    }

    @Test
    void offersATaskToSeveralInOneStatement() {
        var id = submitted("李静", "13804010002");
        agree(id, kangping.hospitalLeader);
        choose(id);
        var said = heard.telling(() -> tell(id));

        assertThat(openSteps.of(NominationProcess.ID, id)).hasSizeGreaterThan(1);
        assertThat(said).filteredOn(sql -> sql.strip().startsWith("insert into task_entry")).hasSize(1);
    }

    private String submitted(String name, String mobile) {
        var id = drafted(name, mobile);
        submit(id);
        return id;
    }

    private String drafted(String name, String mobile) {
        return draftNominee.draft(kangping.plan.id(), kangping.publicity.id(), kangping.dossier(name, mobile), null,
                kangping.caller(kangping.clerk)).id();
    }

    private void submit(String id) {
        submitDraft.submit(id, 0, kangping.caller(kangping.clerk));
    }

    private void agree(String id, User leader) {
        tasks.submit(openSteps.of(NominationProcess.ID, id).get(0).taskId(), AGREE, kangping.caller(leader));
    }

    private void choose(String id) {
        chooseSeats.choose(round.id(), List.of(id), kangping.caller(kangping.clerk));
    }

    private void tell(String id) {
        transaction.executeWithoutResult(status ->
                tellings.promise(NominationProcess.ID, id, "SelectionDecided", "CHOSEN", round.id()));
        await().until(() -> 0 == database.queryForObject(
                "select count(*) from telling where case_id = ? and told_at is null", Integer.class, id));
    }
}
