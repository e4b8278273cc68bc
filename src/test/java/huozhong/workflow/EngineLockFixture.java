package huozhong.workflow;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** An engine in memory with the wanted locks and a trap in its application context. */
final class EngineLockFixture implements AutoCloseable {

    final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    final ProcessEngine engine;

    private EngineLockFixture(Consumer<ProcessEngineConfigurationImpl> locks, boolean whole) {
        beans.registerBean("trap", EngineLockTrap.class);
        beans.registerBean("exampleSteps", EngineLockExampleSteps.class);
        beans.registerBean("foreignSteps", StringBuilder.class);
        beans.refresh();
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setHistoryTimeToLive("P30D");
        configuration.setExpressionManager(new SpringExpressionManager(beans));
        configuration.setProcessEnginePlugins(List.of(whole ? new EngineLock(beans) : plugin(locks)));
        engine = configuration.buildProcessEngine();
    }

    static EngineLockFixture unlocked() {
        return new EngineLockFixture(engine -> { }, false);
    }

    static EngineLockFixture lockedAtDeployment() {
        return new EngineLockFixture(EngineLock::lockDeployment, false);
    }

    static EngineLockFixture lockedAtEvaluation() {
        return new EngineLockFixture(null, false);
    }

    static EngineLockFixture locked() {
        return new EngineLockFixture(engine -> { }, true);
    }

    private AbstractProcessEnginePlugin plugin(Consumer<ProcessEngineConfigurationImpl> locks) {
        ApplicationContext context = beans;
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                if (locks == null) {
                    EngineLock.lockEvaluation(configuration, context);
                    return;
                }
                locks.accept(configuration);
            }
        };
    }

    void deploy(String name, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        engine.getRepositoryService().createDeployment()
                .addInputStream(name, new java.io.ByteArrayInputStream(bytes)).deploy();
    }

    /** Deploys, starts and lives the process P as far as it goes. */
    void live(Object... diagramsAndTables) {
        Arrays.stream(diagramsAndTables).map(String.class::cast)
                .forEach(file -> deploy(file.contains("/DMN/") ? "T.dmn" : "P.bpmn", file));
        liveOn(engine.getRuntimeService().startProcessInstanceByKey("P", "K1", Map.of("word", "YES")));
    }

    private void liveOn(ProcessInstance instance) {
        for (var task : engine.getTaskService().createTaskQuery().list()) {
            engine.getFormService().getTaskFormData(task.getId());
            engine.getTaskService().complete(task.getId());
        }
        for (var job : engine.getManagementService().createJobQuery().list()) {
            engine.getManagementService().executeJob(job.getId());
        }
    }

    @Override
    public void close() {
        engine.close();
        beans.close();
    }
}
