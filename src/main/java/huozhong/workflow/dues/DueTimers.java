package huozhong.workflow.dues;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Timers that a diagram sets by {@code dueSteps}. Those of another plan are looked at too and keep their time, since
 * the engine asks the same question again.
 */
@Component
class DueTimers implements DueThings {

    private final JdbcClient jdbc;
    private final ManagementService management;

    DueTimers(JdbcClient jdbc, ManagementService management) {
        this.jdbc = jdbc;
        this.management = management;
    }

    @Override
    public int count(String key, String word) {
        var drawn = drawn(word);
        return drawn.isEmpty() ? 0 : jdbc.sql("""
                select count(*) from ACT_RU_JOB where type_ = 'timer' and job_def_id_ in (:drawn)""")
                .param("drawn", drawn).query(Integer.class).single();
    }

    @Override
    public List<String> after(String position, DueShift shift, int most) {
        var drawn = drawn(shift.code());
        return drawn.isEmpty() ? List.of() : jdbc.sql("""
                select id_ from ACT_RU_JOB where type_ = 'timer' and job_def_id_ in (:drawn) and id_ > :position
                order by id_ limit :most""")
                .param("drawn", drawn).param("position", position).param("most", most).query(String.class).list();
    }

    /** Where diagrams, of any version, have such a timer. */
    private Set<String> drawn(String code) {
        return management.createJobDefinitionQuery().list().stream()
                .filter(definition -> asksFor(code, String.valueOf(definition.getJobConfiguration())))
                .map(JobDefinition::getId).collect(Collectors.toSet());
    }

    private static boolean asksFor(String code, String configuration) {
        return configuration.contains("${dueSteps.by(") && configuration.contains("'" + code + "'");
    }

    @Override
    public void follow(String jobId) {
        management.recalculateJobDuedate(jobId, false);
    }
}
