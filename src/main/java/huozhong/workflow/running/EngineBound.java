package huozhong.workflow.running;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import huozhong.workflow.FlowFaults;

/**
 * The third lock, for what no rule saw: so many places in one command of the engine, or by one case's jobs in a minute,
 * and the case stops where it was, not the node. A round that asks 500 departments is the longest real command.
 */
@Component
class EngineBound {

    static final int MOST_IN_A_COMMAND = 1_200;
    static final int MOST_IN_A_MINUTE = 1_200;
    private static final int MOST_REMEMBERED = 10_000;

    private final ObjectProvider<FlowFaults> faults;
    private final Clock clock;
    private final Map<String, Minute> byJobs = new ConcurrentHashMap<>();

    EngineBound(ObjectProvider<FlowFaults> faults, Clock clock) {
        this.faults = faults;
        this.clock = clock;
    }

    /** A case comes to a place, or leaves one. */
    void passes(DelegateExecution execution) {
        var command = Context.getCommandContext();
        var tooFar = command.getSession(Count.class).next() > MOST_IN_A_COMMAND;
        if (tooFar || command.getCurrentJob() != null && isTooFast(execution.getProcessInstanceId())) {
            stop((ExecutionEntity) execution, command);
        }
    }

    private boolean isTooFast(String instanceId) {
        var now = clock.instant().getEpochSecond() / 60;
        if (byJobs.size() > MOST_REMEMBERED) {
            byJobs.values().removeIf(minute -> minute.number != now);
        }
        return byJobs.merge(instanceId, new Minute(now, 1), (old, one) -> old.number == now
                ? new Minute(now, old.places + 1) : one).places > MOST_IN_A_MINUTE;
    }

    /** A job that fails is listed as one; what a user submitted leaves nothing else behind. */
    private void stop(ExecutionEntity execution, CommandContext command) {
        if (command.getCurrentJob() == null) {
            faults.getObject().foundApart(execution.getProcessDefinition().getKey(),
                    execution.getProcessBusinessKey(), execution.getCurrentActivityId(), CaseRunsInCircle.SENTENCE);
        }
        throw new CaseRunsInCircle();
    }

    private record Minute(long number, int places) {
    }

    /** How many places one command came by. */
    static final class Count implements Session {

        private int places;

        int next() {
            return ++places;
        }

        @Override
        public void flush() {
            // nothing to write
        }

        @Override
        public void close() {
            // nothing to close
        }
    }

    /** A count a command. */
    static final class Counts implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return Count.class;
        }

        @Override
        public Session openSession() {
            return new Count();
        }
    }
}
