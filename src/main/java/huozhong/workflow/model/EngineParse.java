package huozhong.workflow.model;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the engine's own parser about a set's diagrams, without deploying any. */
@Component
class EngineParse {

    private final ObjectProvider<ProcessEngine> engine;

    EngineParse(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    List<ModelProblem> problems(ModelSet set) {
        return set.files().entrySet().stream().filter(file -> file.getKey().endsWith(".bpmn"))
                .flatMap(file -> problems(file.getKey(), file.getValue())).toList();
    }

    private Stream<ModelProblem> problems(String name, byte[] diagram) {
        try {
            parse(name, diagram);
            return Stream.of();
        } catch (ParseException refused) {
            return refused.getResorceReports().stream().flatMap(report -> report.getErrors().stream())
                    .map(error -> new ModelProblem(name, String.valueOf(error.getMainElementId()), "引擎不接受："
                            + error.getMessage()));
        } catch (ProcessEngineException refused) {
            return Stream.of(new ModelProblem(name, "", "引擎不接受：" + refused.getMessage()));
        }
    }

    /** What fails is carried out of the command by hand: thrown through it, the transaction around would be lost. */
    private void parse(String name, byte[] diagram) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        var refused = new AtomicReference<@Nullable ProcessEngineException>();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            var parser = new BpmnParser(configuration.getExpressionManager(), configuration.getBpmnParseFactory());
            try {
                parser.createParse().sourceInputStream(new ByteArrayInputStream(diagram))
                        .deployment(new DeploymentEntity()).name(name).execute();
            } catch (ProcessEngineException broken) {
                refused.set(broken);
            }
            return null;
        });
        var broken = refused.get();
        if (broken != null) {
            throw broken;
        }
    }
}
