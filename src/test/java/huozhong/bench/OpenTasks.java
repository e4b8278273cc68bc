package huozhong.bench;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.access.Duty;
import huozhong.organization.Post;
import huozhong.shared.Ids;

/** Open tasks as rows only: the engine's two tables and ours, in 100 groups, due within three months. */
final class OpenTasks {

    private static final int GROUPS = 100;
    private static final int BATCH = 5000;
    private static final LocalDateTime START = LocalDateTime.of(2024, 3, 15, 0, 0);

    private final JdbcTemplate jdbc;
    private final Random random = new Random(14);
    private int filled;

    OpenTasks(Server server) {
        jdbc = new JdbcTemplate(server.pool("huozhong", "&rewriteBatchedStatements=true"
                + "&sessionVariables=unique_checks=0,foreign_key_checks=0"));
    }

    static String unit(int number) {
        return "bench%03d".formatted(number);
    }

    /** So many in all. */
    void fill(int size) {
        while (filled < size) {
            var count = Math.min(BATCH, size - filled);
            insert(IntStream.range(filled, filled + count).mapToObj(this::task).toList());
            filled += count;
        }
        jdbc.execute("analyze table ACT_RU_TASK, ACT_RU_IDENTITYLINK, task_entry");
    }

    private record Task(String id, String unit, String person, Timestamp since, Timestamp due) {
    }

    private Task task(int number) {
        var since = START.plusSeconds(random.nextInt(30 * 24 * 3600));
        var due = since.plusDays(1 + random.nextInt(60)).toLocalDate().atStartOfDay();
        return new Task(Ids.next(), unit(number % GROUPS), "王" + number, Timestamp.valueOf(since),
                Timestamp.valueOf(due));
    }

    private void insert(java.util.List<Task> tasks) {
        jdbc.batchUpdate("""
                insert into ACT_RU_TASK (ID_, REV_, NAME_, TASK_DEF_KEY_, PRIORITY_, CREATE_TIME_, DUE_DATE_,
                    SUSPENSION_STATE_) values (?, 1, '所在工作单位意见', 'GiveEmployerOpinion', 50, ?, ?, 1)""",
                tasks.stream().map(task -> new Object[] {task.id, task.since, task.due}).toList());
        jdbc.batchUpdate("""
                insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)
                    values (?, 1, ?, 'candidate', ?)""",
                tasks.stream().map(task -> new Object[] {Ids.next(), group(task), task.id}).toList());
        jdbc.batchUpdate("""
                insert into task_entry (task_id, group_id, holder_id, post, unit_id, on_paper, unassigned, process,
                    case_id,
                    step, step_name, context_id, title, subject, category, region_id, waiting, since, due, due_key,
                    state)
                values (?, ?, ?, 'LEADER', ?, false, false, 'Nomination', ?, 'GiveEmployerOpinion', '所在工作单位意见',
                    'plan', '沈火〔2024〕康平0001号', ?, 'HEALTH', 'region', false, ?, ?, 'bench', 'OPEN')""",
                tasks.stream().map(task -> new Object[] {task.id, group(task), task.unit, task.unit, Ids.next(),
                        task.person, task.since, task.due}).toList());
    }

    private static String group(Task task) {
        return Duty.group(task.unit, Post.Kind.LEADER);
    }
}
