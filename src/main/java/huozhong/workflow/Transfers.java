package huozhong.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.access.Duty;
import huozhong.organization.Organization;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.Shanghai;

/** Keeps why tasks were handed over; only ever added to, until the reasons are forgotten. */
@Repository
public class Transfers {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Clock clock;

    Transfers(JdbcClient jdbc, Organization organization, Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.clock = clock;
    }

    /** A colleague or a unit. */
    public record To(@Nullable String userId, @Nullable String unitId) {
    }

    /** One as it is kept, with ids. */
    private record Row(String id, String taskId, String step, String stepName, String userId,
                       @Nullable String insteadOf, String unitId, String to, String reason, LocalDateTime at) {

        static Row of(ResultSet row, int number) throws SQLException {
            var colleague = row.getString("to_user_id");
            return new Row(row.getString("id"), row.getString("task_id"), row.getString("step"),
                    row.getString("step_name"), row.getString("user_id"), row.getString("instead_of"),
                    row.getString("unit_id"), colleague == null ? row.getString("to_unit_id") : colleague,
                    row.getString("reason"), row.getObject("at", LocalDateTime.class));
        }

        Stream<String> users() {
            return Stream.of(userId, insteadOf, to).filter(Objects::nonNull);
        }

        Transfer named(Map<String, String> names) {
            return new Transfer(id, taskId, step, stepName, names.getOrDefault(userId, ""),
                    insteadOf == null ? null : names.getOrDefault(insteadOf, ""), names.getOrDefault(unitId, ""),
                    names.getOrDefault(to, ""), reason, at);
        }
    }

    public static String requireReason(@Nullable String reason) {
        return requireReason(reason, "转交原因");
    }

    public static String requireReason(@Nullable String reason, String what) {
        var words = reason == null ? "" : reason.strip();
        if (words.isEmpty()) {
            throw new InvalidInput("reason", "请说明" + what);
        }
        if (words.codePointCount(0, words.length()) > MOST) {
            throw new InvalidInput("reason", what + "最多" + MOST + "字");
        }
        return words;
    }

    /** Its id. */
    public String add(TaskEntry entry, To to, String reason, String userId, Duty duty) {
        var id = Ids.next();
        jdbc.sql("""
                insert into task_transfer (id, task_id, process, case_id, context_id, step, step_name, user_id,
                    instead_of,
                    unit_id, to_user_id, to_unit_id, reason, at) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?)""")
                .params(id, entry.taskId(), entry.process(), entry.caseId(), entry.contextId(), entry.step(),
                        entry.stepName(), userId, duty.insteadOf(), duty.unitId(), to.userId, to.unitId, reason,
                        Shanghai.now(clock))
                .update();
        return id;
    }

    /** Of an open or done task, the latest first. */
    public List<Transfer> ofTask(String taskId) {
        return named(jdbc.sql("select * from task_transfer where task_id = ? order by at desc, id desc").param(taskId)
                .query(Row::of).list());
    }

    List<Transfer> ofCase(String process, String caseId) {
        return named(jdbc.sql("select * from task_transfer where process = ? and case_id = ? order by at, id")
                .params(process, caseId).query(Row::of).list());
    }

    private List<Transfer> named(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var names = new HashMap<String, String>();
        organization.users(rows.stream().flatMap(Row::users).distinct().toList())
                .forEach(user -> names.put(user.id(), user.name()));
        organization.units(rows.stream().flatMap(row -> Stream.of(row.unitId, row.to)).distinct().toList())
                .forEach(unit -> names.put(unit.id(), unit.name()));
        return rows.stream().map(row -> row.named(names)).toList();
    }
}
