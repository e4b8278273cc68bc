package huozhong.workflow;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.shared.Shanghai;

/** 催办: how often and when a task was urged. */
@Repository
public class Urges {

    private final JdbcClient jdbc;
    private final Clock clock;

    Urges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** So often, last at this time, and whether that was today, when nobody can urge again. */
    public record Urged(int times, LocalDateTime last, boolean today) {
    }

    /** Whether it is the first time today. */
    public boolean add(String taskId, String userId) {
        var now = Shanghai.now(clock);
        var day = now.toLocalDate();
        return jdbc.sql("""
                insert into task_urge (task_id, urged_on, user_id, urged_at)
                select ?, ?, ?, ? from (select 1 as one) t
                where not exists (select 1 from task_urge where task_id = ? and urged_on = ?)""")
                .params(taskId, day, userId, now, taskId, day).update() == 1;
    }

    /** Of these tasks those that were urged. */
    public Map<String, Urged> of(Collection<String> taskIds) {
        return taskIds.isEmpty() ? Map.of()
                : jdbc.sql("""
                        select task_id, count(*) as times, max(urged_at) as last_at from task_urge
                        where task_id in (:tasks) group by task_id""")
                        .param("tasks", taskIds).query((row, n) -> Map.entry(row.getString("task_id"),
                                urged(row.getInt("times"), row.getObject("last_at", LocalDateTime.class))))
                        .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Urged urged(int times, LocalDateTime last) {
        return new Urged(times, last, last.toLocalDate().equals(Shanghai.today(clock)));
    }
}
