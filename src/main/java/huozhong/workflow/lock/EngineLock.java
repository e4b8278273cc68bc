package huozhong.workflow.lock;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps the engine from running what a diagram says. Every text box of a diagram is code to this engine, so what is
 * not known to be harmless is refused twice: when it is deployed and, on its own, when it is evaluated.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineLock extends AbstractProcessEnginePlugin {

    private final ApplicationContext beans;

    EngineLock(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        closeDoors(engine);
        lockDeployment(engine);
        lockEvaluation(engine, beans);
    }

    /** Somebody who exchanges a part of the lock later must not get an engine at all. */
    @Override
    public void postProcessEngineBuild(ProcessEngine built) {
        var engine = (ProcessEngineConfigurationImpl) built.getProcessEngineConfiguration();
        var locked = engine.getExpressionManager() instanceof EngineLockExpressions
                && engine.getScriptEngineResolver() instanceof EngineLockScripts
                && engine.getArtifactFactory() instanceof EngineLockClasses
                && engine.getBpmnParseFactory() instanceof EngineLockParse.Factory
                && EngineLockResources.isFirst(engine)
                && engine.getDmnEngineConfiguration().getElProvider() instanceof EngineLockExpressions.NoProvider;
        if (!locked) {
            throw new IllegalStateException("The engine's lock was replaced by another plugin");
        }
    }

    static void closeDoors(ProcessEngineConfigurationImpl engine) {
        engine.setEnableXxeProcessing(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
    }

    static void lockDeployment(ProcessEngineConfigurationImpl engine) {
        engine.setBpmnParseFactory(new EngineLockParse.Factory());
        EngineLockResources.putFirst(engine);
    }

    static void lockEvaluation(ProcessEngineConfigurationImpl engine, ApplicationContext beans) {
        engine.setExpressionManager(new EngineLockExpressions(beans));
        engine.setDmnElProvider(new EngineLockExpressions.NoProvider());
        engine.setArtifactFactory(new EngineLockClasses());
        engine.setScriptEngineResolver(new EngineLockScripts());
        // otherwise a priority that is refused silently becomes the default one
        engine.setEnableGracefulDegradationOnContextSwitchFailure(false);
        engine.setEnableScriptCompilation(false);
        engine.setEnableScriptEngineCaching(false);
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
    }
}
