package huozhong.workflow.lock;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.slf4j.LoggerFactory;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** An engine in memory with the wanted locks and a trap in its application context. */
final class EngineLockFixture implements AutoCloseable {

    static {
        Stream.of("org.camunda", "org.apache.ibatis", "org.springframework").map(LoggerFactory::getLogger)
                .forEach(logger -> ((Logger) logger).setLevel(Level.OFF));
    }

    final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    final ProcessEngine engine;

    private EngineLockFixture(Function<ApplicationContext, ProcessEnginePlugin> lock) {
        beans.registerBean("trap", EngineLockTrap.class);
        beans.registerBean("exampleSteps", EngineLockExampleSteps.class);
        beans.registerBean("proxiedSteps", EngineLockExampleSteps.class, EngineLockFixture::proxied);
        beans.registerBean("foreignSteps", StringBuilder.class);
        beans.refresh();
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setHistoryTimeToLive("P30D");
        configuration.setExpressionManager(new SpringExpressionManager(beans));
        configuration.setBeans(Map.of("trap", new EngineLockTrap()));
        configuration.setProcessEnginePlugins(List.of(lock.apply(beans)));
        engine = configuration.buildProcessEngine();
    }

    static EngineLockFixture unlocked() {
        return new EngineLockFixture(beans -> new Lock(engine -> { }));
    }

    static EngineLockFixture lockedAtDeployment() {
        return new EngineLockFixture(beans -> new Lock(EngineLock::lockDeployment));
    }

    static EngineLockFixture lockedAtEvaluation() {
        return new EngineLockFixture(beans -> new Lock(engine -> EngineLock.lockEvaluation(engine, beans)));
    }

    static EngineLockFixture locked() {
        return new EngineLockFixture(EngineLock::new);
    }

    private static EngineLockExampleSteps proxied() {
        var proxy = new ProxyFactory(new EngineLockExampleSteps());
        proxy.setProxyTargetClass(true);
        return (EngineLockExampleSteps) proxy.getProxy();
    }

    /** One half of the lock. */
    private static final class Lock extends AbstractProcessEnginePlugin {

        private final Consumer<ProcessEngineConfigurationImpl> half;

        Lock(Consumer<ProcessEngineConfigurationImpl> half) {
            this.half = half;
        }

        @Override
        public void preInit(ProcessEngineConfigurationImpl configuration) {
            half.accept(configuration);
        }
    }

    void deploy(String name, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        engine.getRepositoryService().createDeployment()
                .addInputStream(name, new ByteArrayInputStream(bytes)).deploy();
    }

    /** Deploys the files, starts process P and goes through it as far as it goes. */
    void live(String... files) {
        for (var file : files) {
            deploy(file.contains("/DMN/") ? "T.dmn" : "P.bpmn", file);
        }
        engine.getRuntimeService().startProcessInstanceByKey("P", "K1", Map.of("word", "YES"));
        for (var task : engine.getTaskService().createTaskQuery().list()) {
            engine.getFormService().getTaskFormData(task.getId());
            engine.getTaskService().complete(task.getId());
        }
        for (var job : engine.getManagementService().createJobQuery().list()) {
            engine.getManagementService().executeJob(job.getId());
        }
    }

    /** Leaves nothing of a test to the next one. */
    void empty() {
        engine.getRepositoryService().createDeploymentQuery().list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    EngineLockExampleSteps steps() {
        return beans.getBean("exampleSteps", EngineLockExampleSteps.class);
    }

    @Override
    public void close() {
        engine.close();
        beans.close();
    }
}
