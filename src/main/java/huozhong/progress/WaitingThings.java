package huozhong.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.organization.Post;
import huozhong.selection.OpenSelection;
import huozhong.shared.InvalidInput;
import huozhong.shared.Page;

/** The open tasks on a unit's people, rounds and lists, each once, the oldest first. */
@Repository
public class WaitingThings {

    private static final LocalDateTime NO_DUE = LocalDateTime.of(9999, 12, 31, 0, 0);

    private final JdbcClient jdbc;

    WaitingThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for whom since when; of a person, a round or a list. */
    public record Waiting(String taskId, String process, String caseId, String title, String person, String category,
                          String step, String stepName, String holder, Post.Kind post, @Nullable String holderName,
                          boolean onPaper, boolean unassigned, LocalDateTime since, @Nullable LocalDateTime due,
                          int urged, @Nullable LocalDate urgedOn) {
    }

    Page<Waiting> of(String planId, String unitId, @Nullable String cursor, int size) {
        var after = Last.read(cursor);
        var rows = jdbc.sql("""
                select t.*, u.name as holder, a.name as holder_name,
                    (select count(*) from task_urge_facts g where g.task_id = t.task_id) as urged,
                    (select max(g.urged_on) from task_urge_facts g where g.task_id = t.task_id) as urged_on
                from task_entry_facts t join unit_facts u on u.id = t.holder_id
                left join user_account_facts a on t.group_id = concat('user', a.id)
                    where\s""" + UnitTurns.OF_UNITS + """
                 and not exists (select 1 from task_entry_facts o where o.task_id = t.task_id
                     and o.group_id < t.group_id)
                and (t.since > :since or t.since = :since and t.task_id > :task)
                order by t.since, t.task_id limit :size""")
                .param("plan", planId).param("units", Set.of(unitId)).param("rounds", OpenSelection.PROCESS)
                .param("since", after.since)
                .param("task", after.taskId).param("size", size + 1)
                .query((row, n) -> waiting(row)).list();
        return Page.of(rows, size, last -> last.since() + "." + last.taskId());
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        var due = row.getObject("due", LocalDateTime.class);
        return new Waiting(row.getString("task_id"), row.getString("process"), row.getString("case_id"),
                row.getString("title"), row.getString("subject"), row.getString("category"), row.getString("step"),
                row.getString("step_name"), row.getString("holder"), Post.Kind.valueOf(row.getString("post")),
                row.getString("holder_name"), row.getBoolean("on_paper"), row.getBoolean("unassigned"),
                row.getObject("since", LocalDateTime.class), due.isBefore(NO_DUE) ? due : null, row.getInt("urged"),
                row.getObject("urged_on", LocalDate.class));
    }

    /** Where the page before ended. */
    private record Last(LocalDateTime since, String taskId) {

        static Last read(@Nullable String cursor) {
            if (cursor == null || cursor.isBlank()) {
                return new Last(LocalDateTime.of(2000, 1, 1, 0, 0), "");
            }
            try {
                var dot = cursor.lastIndexOf('.');
                return new Last(LocalDateTime.parse(cursor.substring(0, dot)), cursor.substring(dot + 1));
            } catch (DateTimeException | IndexOutOfBoundsException unreadable) {
                throw new InvalidInput("cursor", "翻页位置无法识别，请从第一页开始");
            }
        }
    }
}
