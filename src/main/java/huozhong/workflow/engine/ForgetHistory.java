package huozhong.workflow.engine;

import java.util.List;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.shared.PersonalData;

/** Ends what the engine remembers of a plan's cases with the plan's data; of a case that still runs it needs that. */
@Component
class ForgetHistory implements PersonalData {

    private static final int CHUNK = 500;

    private final HistoryService history;
    private final JdbcClient jdbc;

    ForgetHistory(HistoryService history, JdbcClient jdbc) {
        this.history = history;
        this.jdbc = jdbc;
    }

    @Override
    public void forgetNominees(List<String> nominationIds) {
        forget(nominationIds);
    }

    /** Of those too who are kept, whose opinions and decisions stand in tables of ours, and of rounds and lists. */
    @Override
    public void forgetPlan(String planId) {
        var cases = jdbc.sql("select distinct case_id from task_entry where context_id = ?").param(planId)
                .query(String.class).list();
        for (var from = 0; from < cases.size(); from += CHUNK) {
            forget(cases.subList(from, Math.min(from + CHUNK, cases.size())));
        }
    }

    private void forget(List<String> cases) {
        var ended = history.createHistoricProcessInstanceQuery().finished()
                .processInstanceBusinessKeyIn(cases.toArray(String[]::new)).list().stream()
                .map(HistoricProcessInstance::getId).toList();
        if (!ended.isEmpty()) {
            history.deleteHistoricProcessInstancesIfExists(ended);
        }
    }
}
