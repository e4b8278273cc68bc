package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.TestClock;
import huozhong.organization.User;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.Tasks;
import huozhong.workflow.Tellings;
import huozhong.workflow.desk.DeferTask;
import huozhong.workflow.desk.TaskList;
import huozhong.workflow.desk.TaskList.Filter;
import huozhong.workflow.desk.TaskList.Sort;
import huozhong.workflow.desk.UrgeTask;

/** Nominees in 康平县 and what its people do with them; a minute passes with everything that is done. */
abstract class Journey {

    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private DraftNominee draftNominee;
    @Autowired
    private SubmitDraft submitDraft;
    @Autowired
    private NomineeFile file;
    @Autowired
    private TaskList list;
    @Autowired
    private Tellings tellings;
    @Autowired
    private ObjectMapper json;
    @Autowired
    Tasks tasks;
    @Autowired
    DeferTask defer;
    @Autowired
    UrgeTask urge;
    @Autowired
    Nominees nominees;
    @Autowired
    private ReturnNominee returning;
    @Autowired
    Opinions opinions;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    TestClock clock;

    Kangping kangping;

    @BeforeEach
    void aCounty() {
        kangping = beans.createBean(Kangping.class);
    }

    @AfterEach
    void keepsWhereAgreementsHold(@Autowired JdbcTemplate database) {
        Agreed.assertKept(kangping.plan.id(), database);
    }

    String aDraft(Dossier dossier) {
        return draftNominee.draft(kangping.plan.id(), kangping.publicity.id(), dossier, null,
                kangping.caller(kangping.clerk)).id();
    }

    String submitted(Dossier dossier) {
        var id = aDraft(dossier);
        submitDraft.submit(id, 0, kangping.caller(kangping.clerk));
        return id;
    }

    String aNomineeAtTheEmployer() {
        return submitted(kangping.dossier("王𬎆", "13804011851"));
    }

    String aNomineeInThePool() {
        var id = aNomineeAtTheEmployer();
        agree(kangping.hospitalLeader);
        return id;
    }

    String aNomineeAtTheRecommender() {
        var id = aNomineeInThePool();
        tell(id, "SelectionDecided", "CHOSEN");
        eventually(() -> sheet(id).standing().awaits() == null);
        return id;
    }

    String aNomineeWithBothOpinions() {
        var id = aNomineeAtTheRecommender();
        agree(kangping.publicityLeader);
        return id;
    }

    void returnOutOfAList(String id) {
        var city = kangping.caller(kangping.cityLeader());
        var given = new ReturnNominee.Return("ReviewSubmission", "审定名单", "请核对", "mobile");
        pass();
        transaction.executeWithoutResult(status -> returning.giveBack(id, given, city.duties().get(0), city));
    }

    void tell(String id, String message, String word) {
        tell(id, message, word, message);
    }

    void tell(String id, String message, String word, String cause) {
        pass();
        transaction.executeWithoutResult(status -> tellings.promise("Nomination", id, message, word, cause));
    }

    /** What is told is told in the background. */
    void eventually(Callable<Boolean> fact) {
        await().atMost(Duration.ofMinutes(1)).until(fact);
    }

    List<TaskEntry> tasksOf(User user) {
        var all = new Filter(null, null, null, false, null, Sort.DUE, null, 50);
        return list.open(all, kangping.caller(user)).items();
    }

    TaskEntry taskOf(User user) {
        var found = tasksOf(user);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    void agree(User user) {
        submit(user, "{'decision':'AGREE'}");
    }

    void giveBack(User user) {
        submit(user, "{'decision':'RETURN','reason':'请核对','fields':'mobile,deeds'}");
    }

    /** The clerk's correction of what was given back. */
    void correct(String changes) {
        submit(kangping.clerk, changes);
    }

    void submit(User user, String form) {
        submit(user, taskOf(user).taskId(), form);
    }

    void submit(User user, String taskId, String form) {
        pass();
        tasks.submit(taskId, read(form), kangping.caller(user));
    }

    void pass() {
        clock.pass(Duration.ofMinutes(1));
    }

    NomineeFile.Sheet sheet(String id) {
        return file.sheet(id, kangping.caller(kangping.clerk));
    }

    private JsonNode read(String form) {
        try {
            return json.readTree(form.replace('\'', '"'));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
