package huozhong.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of all imports, in the order of their files. */
@Repository
class RosterRows {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ObjectMapper json;

    RosterRows(JdbcClient jdbc, JdbcTemplate batches, ObjectMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    void addAll(String importId, Collection<RosterRow> rows) {
        batches.batchUpdate("""
                insert into roster_row (import_id, sheet_row, state, person, category, repaired, content)
                values (?,?,?,?,?,?,?)""", rows, BATCH, (insert, row) -> {
            insert.setString(1, importId);
            insert.setInt(2, row.row());
            insert.setString(3, row.state().name());
            insert.setString(4, row.person());
            insert.setString(5, row.category());
            insert.setBoolean(6, row.hasRepairs());
            insert.setString(7, write(row));
        });
    }

    /** Changes rows that are not written; with one that is, or was meanwhile, nothing holds. */
    void changeAll(String importId, Collection<RosterRow> rows) {
        var changed = batches.batchUpdate("""
                update roster_row set state = ?, person = ?, category = ?, repaired = ?, content = ?, nomination_id = ?
                where import_id = ? and sheet_row = ? and state <> 'WRITTEN'""", rows, BATCH, (update, row) -> {
            update.setString(1, row.state().name());
            update.setString(2, row.person());
            update.setString(3, row.category());
            update.setBoolean(4, row.hasRepairs());
            update.setString(5, write(row));
            update.setString(6, row.nominationId());
            update.setString(7, importId);
            update.setInt(8, row.row());
        });
        if (Arrays.stream(changed).flatMapToInt(Arrays::stream).anyMatch(count -> count == 0)) {
            throw new OptimisticLockingFailureException("a row of " + importId + " was written meanwhile");
        }
    }

    Optional<RosterRow> find(String importId, int row) {
        return jdbc.sql("select content from roster_row where import_id = ? and sheet_row = ?").params(importId, row)
                .query(String.class).optional().map(this::read);
    }

    List<RosterRow> all(String importId) {
        return jdbc.sql("select content from roster_row where import_id = ? order by sheet_row").param(importId)
                .query((row, n) -> read(row.getString("content"))).list();
    }

    /** The next rows to write. */
    List<RosterRow> ready(String importId, int most) {
        return after(importId, 0, RosterRowState.READY, false, most);
    }

    /** A page, of one state or of all, only those with repairs or all. */
    List<RosterRow> after(String importId, int row, @Nullable RosterRowState state, boolean repairedOnly, int most) {
        var values = new ArrayList<Object>(List.of(importId, row));
        var sql = new StringBuilder("select content from roster_row where import_id = ? and sheet_row > ?");
        if (state != null) {
            sql.append(" and state = ?");
            values.add(state.name());
        }
        if (repairedOnly) {
            sql.append(" and repaired = true");
        }
        values.add(most);
        return jdbc.sql(sql.append(" order by sheet_row limit ?").toString()).params(values)
                .query((found, n) -> read(found.getString("content"))).list();
    }

    /** Those that are neither written nor excluded, of one person; a database may find more alike than there are. */
    List<RosterRow> of(String importId, String person) {
        return jdbc.sql("""
                select content from roster_row where import_id = ? and person = ?
                    and state not in ('WRITTEN', 'EXCLUDED')
                order by sheet_row""").params(importId, person)
                .query((row, n) -> read(row.getString("content"))).list().stream()
                .filter(row -> person.equals(row.person())).toList();
    }

    Map<RosterRowState, Integer> counts(String importId) {
        var counts = new EnumMap<RosterRowState, Integer>(RosterRowState.class);
        Arrays.stream(RosterRowState.values()).forEach(state -> counts.put(state, 0));
        jdbc.sql("select state, count(*) as number_of from roster_row where import_id = ? group by state")
                .param(importId)
                .query(row -> {
                    counts.put(RosterRowState.valueOf(row.getString("state")), row.getInt("number_of"));
                });
        return counts;
    }

    /** How many rows something was put right in, and not undone. */
    int repaired(String importId) {
        return jdbc.sql("select count(*) from roster_row where import_id = ? and repaired = true").param(importId)
                .query(Integer.class).single();
    }

    /** How many rows wait to be written, by category. */
    Map<String, Integer> readyByCategory(String importId) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("""
                select category, count(*) as number_of from roster_row
                where import_id = ? and state = 'READY' group by category""").param(importId)
                .query(row -> {
                    counts.put(row.getString("category"), row.getInt("number_of"));
                });
        return counts;
    }

    /** The ready row of a category that so many come before. */
    Optional<RosterRow> readyAfter(String importId, String category, int before) {
        return jdbc.sql("""
                select content from roster_row where import_id = ? and state = 'READY' and category = ?
                order by sheet_row limit 1 offset ?""").params(importId, category, before)
                .query(String.class).optional().map(this::read);
    }

    private String write(RosterRow row) {
        try {
            return json.writeValueAsString(row);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private RosterRow read(String stored) {
        try {
            return json.readValue(stored, RosterRow.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
