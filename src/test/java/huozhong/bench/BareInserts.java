package huozhong.bench;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows that an import left of its people, written once more by nothing but batches into tables that are alike. */
final class BareInserts {

    private static final int CHUNK = 200;
    private static final Map<String, String> WRITTEN = Map.of(
            "nomination", "plan_id = ?",
            "dossier_access", "plan_id = ?",
            "nominee_key", "nomination_id in (select id from nomination where plan_id = ?)",
            "audit_row", "subject in (select id from nomination where plan_id = ?)");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    BareInserts(ApplicationContext beans) {
        this.jdbc = beans.getBean(JdbcTemplate.class);
        this.transaction = beans.getBean(TransactionTemplate.class);
    }

    /** A table's rows, in chunks of a transaction each. */
    private record Rows(String insert, List<Object[]> all) {

        List<Object[]> chunk(int number, int of) {
            return all.subList(all.size() * number / of, all.size() * (number + 1) / of);
        }
    }

    /** How long it takes to write what there is of a plan. */
    double seconds(String planId) {
        var tables = WRITTEN.keySet().stream().map(table -> rows(table, planId)).toList();
        var people = jdbc.queryForObject("select count(*) from nomination where plan_id = ?", Integer.class, planId);
        var chunks = Math.max(1, people / CHUNK);
        var begin = System.nanoTime();
        IntStream.range(0, chunks).forEach(chunk -> transaction.executeWithoutResult(status ->
                tables.forEach(table -> jdbc.batchUpdate(table.insert, table.chunk(chunk, chunks)))));
        return (System.nanoTime() - begin) / 1e9;
    }

    private Rows rows(String table, String planId) {
        jdbc.execute("drop table if exists bare_" + table);
        jdbc.execute("create table bare_" + table + " like " + table);
        var all = jdbc.queryForList("select * from " + table + " where " + WRITTEN.get(table), planId).stream()
                .map(row -> row.values().toArray()).toList();
        var marks = String.join(",", Collections.nCopies(all.isEmpty() ? 1 : all.get(0).length, "?"));
        return new Rows("insert into bare_" + table + " values (" + marks + ")", all);
    }
}
