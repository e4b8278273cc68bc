package huozhong.workflow;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

import huozhong.organization.Post;

/**
 * Asks Routing.dmn of a case's own deployment, so that running cases keep their routing. The table is a function of
 * step, level and kind alone; its answers are remembered.
 */
@Component
public class RoutingTable {

    private static final String DECISION = "Routing";
    /** A draft and what it is compared with, of two people at once. */
    private static final int TRIALS = 4;

    private final ObjectProvider<ProcessEngine> engine;
    private final Map<String, DmnDecision> decisions = new ConcurrentHashMap<>();
    private final Map<Question, List<Route>> answers = new ConcurrentHashMap<>();
    private final ConcurrentLruCache<ByteBuffer, Trial> trials = new ConcurrentLruCache<>(TRIALS, this::trial);

    RoutingTable(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    List<Route> routes(String deploymentId, String step, String level, String kind) {
        return answers.computeIfAbsent(new Question(deploymentId, step, level, kind), this::evaluate);
    }

    private List<Route> evaluate(Question question) {
        var variables = Map.<String, Object>of("step", question.step, "level", question.level, "kind", question.kind);
        try {
            var decision = decisions.computeIfAbsent(question.deploymentId, this::decision);
            return rows(decision, variables).stream().map(RoutingTable::route).toList();
        } catch (IllegalArgumentException | ClassCastException | NullPointerException unknownWord) {
            throw new Broken(unknownWord);
        }
    }

    /** The table can't be asked, or what it answers is no word that we know. */
    public static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Broken(String word) {
            super("No such word: " + word);
        }

        Broken(RuntimeException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** A table that isn't deployed, to be asked before it is; the last ones' answers are remembered, too. */
    public Trial trial(byte[] file) {
        return trials.get(ByteBuffer.wrap(file.clone()));
    }

    private Trial trial(ByteBuffer file) {
        var decision = asCommand(() -> dmnEngine().parseDecision(DECISION, new ByteArrayInputStream(file.array())));
        var asked = new ConcurrentHashMap<Question, List<Map<String, Object>>>();
        return (step, level, kind) -> asked.computeIfAbsent(new Question("", step, level, kind),
                question -> rows(decision, Map.of("step", step, "level", level, "kind", kind)));
    }

    private List<Map<String, Object>> rows(DmnDecision decision, Map<String, Object> variables) {
        return asCommand(() -> dmnEngine().evaluateDecisionTable(decision, variables).getResultList());
    }

    /** Answers what a draft's table says, row by row, as it stands there. */
    public interface Trial {

        List<Map<String, Object>> rows(String step, String level, String kind);
    }

    private static Route route(Map<String, Object> row) {
        return new Route(word(row, "whose"), (String) row.get("function"), (String) row.get("unit"),
                Post.Kind.valueOf(word(row, "post")), (String) row.get("dueBy"));
    }

    private static String word(Map<String, Object> row, String column) {
        return (String) Objects.requireNonNull(row.get(column));
    }

    private DmnDecision decision(String deploymentId) {
        var repository = engine.getObject().getRepositoryService();
        var definition = repository.createDecisionDefinitionQuery().deploymentId(deploymentId)
                .decisionDefinitionKey(DECISION).singleResult();
        var model = repository.getDecisionModel(definition.getId());
        return asCommand(() -> dmnEngine().parseDecision(DECISION, model));
    }

    /**
     * The engine's parser and its history both ask for the configuration of the command that runs. What fails is
     * carried out of the command by hand: thrown through it, the transaction around would be lost.
     */
    private <T> T asCommand(Supplier<T> question) {
        var failed = new AtomicReference<@Nullable RuntimeException>();
        var answer = configuration().getCommandExecutorTxRequired().execute(context -> {
            try {
                return question.get();
            } catch (RuntimeException broken) {
                failed.set(broken);
                return null;
            }
        });
        var broken = failed.get();
        if (broken != null) {
            throw new Broken(broken);
        }
        return Objects.requireNonNull(answer);
    }

    private DmnEngine dmnEngine() {
        return configuration().getDmnEngine();
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
    }

    private record Question(String deploymentId, String step, String level, String kind) {
    }
}
