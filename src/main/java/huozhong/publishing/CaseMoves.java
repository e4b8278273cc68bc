package huozhong.publishing;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.publishing.CaseMove.Result;
import huozhong.publishing.CaseMove.State;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;
import huozhong.workflow.running.CaseVersions;

/** The moves that were ordered, and how far each is. */
@Component
class CaseMoves {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseMoves(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param second whether it waits for a second person */
    String order(CaseVersions.Way way, Map<String, String> mapping, boolean trial, String reason, String userId,
                 List<String> caseIds, boolean second) {
        var id = Ids.next();
        jdbc.sql("""
                insert into case_move (id, process, from_deployment, to_deployment, mapping, trial, reason, ordered_by,
                    ordered_at, second_needed) values (?,?,?,?,?,?,?,?,?,?)""")
                .params(id, way.process(), way.from(), way.to(), json(mapping), trial, reason, userId,
                        Shanghai.now(clock), second).update();
        caseIds.forEach(caseId -> jdbc.sql(
                "insert into case_move_item (move_id, case_id, state, message) values (?,?,'PENDING','')")
                .params(id, caseId).update());
        return id;
    }

    Optional<CaseMove> find(String id) {
        return jdbc.sql("select * from case_move where id = ?").param(id).query((row, n) -> new CaseMove(id,
                new CaseVersions.Way(row.getString("process"), row.getString("from_deployment"),
                        row.getString("to_deployment")), mapping(row.getString("mapping")), row.getBoolean("trial"),
                row.getString("reason"), row.getString("ordered_by"),
                row.getObject("ordered_at", LocalDateTime.class), row.getObject("ended_at", LocalDateTime.class),
                row.getObject("ended_at") == null && row.getBoolean("second_needed")
                        && row.getString("confirmed_by") == null, List.of(), counts(id), List.of())).optional();
    }

    private CaseMove.Counts counts(String id) {
        var found = new EnumMap<State, Long>(State.class);
        jdbc.sql("select state, count(*) as number from case_move_item where move_id = ? group by state").param(id)
                .query(row -> {
                    found.put(State.valueOf(row.getString("state")), row.getLong("number"));
                });
        return new CaseMove.Counts(found.getOrDefault(State.PENDING, 0L), found.getOrDefault(State.MOVED, 0L),
                found.getOrDefault(State.LEFT, 0L));
    }

    /** Those left first. */
    List<Result> results(String id, int most) {
        return jdbc.sql("select * from case_move_item where move_id = ? order by state, case_id limit ?")
                .params(id, most)
                .query((row, n) -> new Result(row.getString("case_id"), "", "", List.of(),
                        State.valueOf(row.getString("state")),
                        row.getString("message"))).list();
    }

    /** Those that may be carried out. */
    List<String> unended() {
        return jdbc.sql("select id from case_move where ended_at is null"
                + " and (second_needed = false or confirmed_by is not null) order by ordered_at, id")
                .query(String.class).list();
    }

    /** False where somebody decided meanwhile. */
    boolean confirm(String id, String userId) {
        return jdbc.sql("update case_move set confirmed_by = ? where id = ? and second_needed = true"
                + " and confirmed_by is null and ended_at is null").params(userId, id).update() == 1;
    }

    /** The same for giving it up. */
    boolean giveUp(String id) {
        return jdbc.sql("update case_move set ended_at = ? where id = ? and second_needed = true"
                + " and confirmed_by is null and ended_at is null").params(Shanghai.now(clock), id).update() == 1;
    }

    List<String> latest(int most) {
        return jdbc.sql("select id from case_move order by ordered_at desc, id limit ?").param(most)
                .query(String.class).list();
    }

    List<String> pending(String id, int most) {
        return jdbc.sql("select case_id from case_move_item where move_id = ? and state = 'PENDING' order by case_id"
                + " limit ?").params(id, most).query(String.class).list();
    }

    /** False when another node has it in hand or is done with it. */
    boolean take(String id, String caseId) {
        return !jdbc.sql("select case_id from case_move_item where move_id = ? and case_id = ? and state = 'PENDING'"
                + " for update skip locked").params(id, caseId).query(String.class).list().isEmpty();
    }

    void became(String id, String caseId, State state, String message) {
        jdbc.sql("update case_move_item set state = ?, message = ? where move_id = ? and case_id = ?")
                .params(state.name(), message.length() <= 500 ? message : message.substring(0, 500), id,
                        caseId).update();
    }

    boolean end(String id) {
        return jdbc.sql("""
                update case_move set ended_at = ? where id = ? and ended_at is null
                and not exists (select 1 from case_move_item i where i.move_id = ? and i.state = 'PENDING')""")
                .params(Shanghai.now(clock), id, id).update() == 1;
    }

    private static String json(Map<String, String> mapping) {
        try {
            return JSON.writeValueAsString(mapping);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> mapping(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() { });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
