package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.ApplicationTest;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.Tasks;
import huozhong.workflow.running.CasePosition;

/** What the engine remembers of a case, and until when. */
@ApplicationTest
class EngineHistoryTests {

    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private DraftNominee draftNominee;
    @Autowired
    private SubmitDraft submitDraft;
    @Autowired
    private OpenSteps steps;
    @Autowired
    private Tasks tasks;
    @Autowired
    private WithdrawNomination withdraw;
    @Autowired
    private CasePosition position;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcTemplate database;

    private Kangping kangping;
    private String nominee;

    @BeforeEach
    void somebodyHisEmployerAgreedTo() {
        kangping = beans.createBean(Kangping.class);
        var clerk = kangping.caller(kangping.clerk);
        nominee = draftNominee.draft(kangping.plan.id(), kangping.publicity.id(),
                kangping.dossier("王芳", "13804010001"), null, clerk).id();
        transaction.executeWithoutResult(status -> submitDraft.submit(nominee, 0, clerk));
        var task = steps.of("Nomination", nominee).get(0).taskId();
        var agreed = JsonNodeFactory.instance.objectNode().put("decision", "AGREE");
        transaction.executeWithoutResult(
                status -> tasks.submit(task, agreed, kangping.caller(kangping.hospitalLeader)));
    }

    @Test
    void keepsWhereTheCaseHasBeenAndNeitherItsWordsNorItsPeople() {
        assertThat(position.of("Nomination", nominee).done()).extracting(CasePosition.Passed::name)
                .contains("所在工作单位意见");
        for (var table : List.of("ACT_HI_DETAIL", "ACT_HI_VARINST", "ACT_HI_IDENTITYLINK")) {
            assertThat(database.queryForObject("select count(*) from " + table + " where ROOT_PROC_INST_ID_ in"
                    + " (select PROC_INST_ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = ?)", Integer.class, nominee))
                    .as(table).isZero();
        }
    }

    @Test
    void saysWhenACaseThatEndedIsForgotten() {
        transaction.executeWithoutResult(
                status -> withdraw.withdraw(nominee, "本人申请不参加", kangping.caller(kangping.clerk)));

        assertThat(database.queryForList("select REMOVAL_TIME_ from ACT_HI_PROCINST where BUSINESS_KEY_ = ?",
                Timestamp.class, nominee)).singleElement().isNotNull();
        assertThat(database.queryForList("select REMOVAL_TIME_ from ACT_HI_ACTINST where PROC_INST_ID_ in"
                + " (select PROC_INST_ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = ?)",
                Timestamp.class, nominee)).isNotEmpty().doesNotContainNull();
    }

    @Test
    void forgetsAtNight() {
        var next = database.queryForList("select DUEDATE_ from ACT_RU_JOB where HANDLER_TYPE_ = 'history-cleanup'",
                Timestamp.class);

        assertThat(next).singleElement().satisfies(due -> assertThat(due.toLocalDateTime().getHour()).isBetween(1, 4));
    }
}
