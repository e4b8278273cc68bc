package huozhong.bench;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.nomination.DraftNominee;
import huozhong.nomination.Kangping;
import huozhong.nomination.SubmitDraft;
import huozhong.shared.Retry;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.Tasks;

/** 同意 of an employer, as a request does it: rules, opinion, the engine's completion and the next task, committed. */
final class Agreements {

    private final DraftNominee draftNominee;
    private final SubmitDraft submitDraft;
    private final OpenSteps steps;
    private final Tasks tasks;
    private final TransactionTemplate transaction;
    private final Kangping places;
    private long mobile = 18_000_000_000L;

    Agreements(ApplicationContext beans) {
        draftNominee = beans.getBean(DraftNominee.class);
        submitDraft = beans.getBean(SubmitDraft.class);
        steps = beans.getBean(OpenSteps.class);
        tasks = beans.getBean(Tasks.class);
        transaction = beans.getBean(TransactionTemplate.class);
        places = beans.getAutowireCapableBeanFactory().createBean(Kangping.class);
    }

    /** The median, each of somebody else; the first ones don't count. */
    double milliseconds(int rounds) {
        var waiting = submitted(2 * rounds);
        var times = new double[rounds];
        for (var warm = 0; warm < rounds; warm++) {
            agree(waiting.pop());
        }
        for (var round = 0; round < rounds; round++) {
            var task = waiting.pop();
            var begin = System.nanoTime();
            agree(task);
            times[round] = (System.nanoTime() - begin) / 1e6;
        }
        return Line.median(times);
    }

    /** What so many of them together ask the database for. */
    Line cost(int rounds, Server server, JdbcTemplate jdbc) throws SQLException {
        var waiting = submitted(rounds + 1);
        agree(waiting.pop());
        var statements = server.statements(jdbc);
        var commits = server.commits(jdbc);
        while (!waiting.isEmpty()) {
            agree(waiting.pop());
        }
        return Line.plain("  同意", "%.1f statements, what the driver says by itself among them; %.1f commits",
                (double) (server.statements(jdbc) - statements) / rounds,
                (double) (server.commits(jdbc) - commits) / rounds);
    }

    /** The employer's tasks of so many nominees. */
    private Deque<String> submitted(int count) {
        var found = new ArrayDeque<String>();
        for (var i = 0; i < count; i++) {
            found.add(submitted());
        }
        return found;
    }

    private String submitted() {
        var clerk = places.caller(places.clerk);
        var dossier = places.dossier("李秀英", String.valueOf(++mobile));
        return Retry.call(() -> {
            var id = draftNominee.draft(places.plan.id(), places.publicity.id(), dossier, null, clerk).id();
            transaction.executeWithoutResult(status -> submitDraft.submit(id, 0, clerk));
            return steps.of("Nomination", id).get(0).taskId();
        });
    }

    private void agree(String task) {
        var agreed = JsonNodeFactory.instance.objectNode().put("decision", "AGREE");
        var leader = places.caller(places.hospitalLeader);
        transaction.executeWithoutResult(status -> tasks.submit(task, agreed, leader));
    }
}
