package huozhong.workflow.running;

import java.util.Date;
import java.util.Set;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.springframework.stereotype.Component;

/**
 * Gives an ended case's history its day of removal where there is any: the engine asks sixteen tables, of which the
 * level that we keep fills three.
 */
@Component
class RemovalTimesPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryEventProducer(new OfWhatIsKept());
    }

    private static final class OfWhatIsKept extends CacheAwareHistoryEventProducer {

        private static final Set<String> FILLED = Set.of(HistoricProcessInstanceEventEntity.class.getName(),
                HistoricActivityInstanceEventEntity.class.getName(), HistoricTaskInstanceEventEntity.class.getName());

        @Override
        protected void addRemovalTimeToHistoricProcessInstances(String root, Date day) {
            if (isMoreKept()) {
                super.addRemovalTimeToHistoricProcessInstances(root, day);
                return;
            }
            Context.getCommandContext().getHistoricProcessInstanceManager()
                    .addRemovalTimeToProcessInstancesByRootProcessInstanceId(root, day, null, FILLED);
        }

        @Override
        protected void addRemovalTimeToHistoricDecisions(String root, Date day) {
            if (isMoreKept()) {
                super.addRemovalTimeToHistoricDecisions(root, day);
            }
        }

        private static boolean isMoreKept() {
            return Context.getProcessEngineConfiguration().getHistoryLevel().getId()
                    > HistoryLevel.HISTORY_LEVEL_ACTIVITY.getId();
        }
    }
}
