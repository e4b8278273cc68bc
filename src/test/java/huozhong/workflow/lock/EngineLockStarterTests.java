package huozhong.workflow.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The lock is what the starter's engine ends up with. */
class EngineLockStarterTests {

    private final ApplicationContextRunner starter = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class, CamundaBpmAutoConfiguration.class))
            .withPropertyValues("spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                    "spring.datasource.hikari.transaction-isolation=TRANSACTION_READ_COMMITTED",
                    "camunda.bpm.job-execution.enabled=false", "camunda.bpm.auto-deployment-enabled=false",
                    "camunda.bpm.generic-properties.properties.historyTimeToLive=P30D")
            .withBean("trap", EngineLockTrap.class)
            .withBean(EngineLock.class);

    @Test
    void locksTheEngineOfTheStarter() {
        starter.run(context -> {
            var engine = context.getBean(ProcessEngine.class);
            var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

            assertThat(configuration.getExpressionManager()).isInstanceOf(EngineLockExpressions.class);
            assertThat(configuration.isCmmnEnabled()).isFalse();
            assertThat(configuration.isStandaloneTasksEnabled()).isFalse();
            assertThat(configuration.isEnableXxeProcessing()).isFalse();
            assertThat(configuration.isJavaSerializationFormatEnabled()).isFalse();
            assertThat(configuration.isEnableExpressionsInAdhocQueries()).isFalse();
            assertThat(configuration.isEnableExpressionsInStoredQueries()).isFalse();
            assertThatThrownBy(() -> engine.getRepositoryService().createDeployment().addString("P.bpmn",
                    EngineLockFiles.task("name='${trap.spring()}'", "")).deploy()).hasMessageContaining("不允许");
            assertThatThrownBy(() -> engine.getTaskService().createTaskQuery()
                    .taskAssigneeExpression("${trap.spring()}").list()).hasMessageContaining("Expressions");
            assertThatThrownBy(() -> engine.getTaskService().saveTask(engine.getTaskService().newTask()))
                    .hasMessageContaining("standalone");
        });
    }

    @Test
    void startsNoEngineWhoseLockWasReplaced() {
        assertReplaced(engine -> engine.setExpressionManager(new JuelExpressionManager()));
        assertReplaced(engine -> engine.setScriptEngineResolver(null));
        assertReplaced(engine -> engine.setCustomPreDeployers(List.of()));
    }

    private void assertReplaced(Consumer<ProcessEngineConfigurationImpl> replacement) {
        starter.withBean("zReplacement", Replacement.class, () -> new Replacement(replacement)).run(context ->
                assertThat(context).getFailure().hasStackTraceContaining("lock was replaced"));
    }

    /** A later plugin with other plans. */
    private static final class Replacement extends AbstractProcessEnginePlugin {

        private final Consumer<ProcessEngineConfigurationImpl> replacement;

        Replacement(Consumer<ProcessEngineConfigurationImpl> replacement) {
            this.replacement = replacement;
        }

        @Override
        public void postInit(ProcessEngineConfigurationImpl engine) {
            replacement.accept(engine);
        }
    }
}
