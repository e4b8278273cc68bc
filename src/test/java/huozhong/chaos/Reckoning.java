package huozhong.chaos;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.audit.VerifyAuditCommand;

/** What is in the database, against what was acknowledged. */
record Reckoning(int lost, int doubled, int torn, boolean recordIsWhole) {

    /** People, submissions with their process, opinions. */
    private static final List<String> TWICE = List.of(
            "select mobile from nomination group by mobile having count(*) > 1",
            "select subject from audit_row where action = 'NOMINATION_SUBMITTED' group by subject having count(*) > 1",
            "select case_id from task_entry where of_task is null"
            + " and state <> 'GONE' group by case_id, step having count(distinct task_id) > 1",
            "select nomination_id from opinion group by nomination_id, step having count(*) > 1");

    static Reckoning of(Place place, Receipts receipts) throws SQLException {
        var database = place.database();
        var lost = missing(receipts.drafts.values(), database, "select id from nomination")
                + missing(receipts.submitted, database, "select id from nomination where state <> 'DRAFT'")
                + missing(receipts.submitted, database, "select case_id from task_entry")
                + missing(receipts.opinions, database, "select nomination_id from opinion");
        var doubled = TWICE.stream().mapToInt(sql -> database.queryForList(sql, String.class).size()).sum();
        var torn = database.queryForObject("select count(*) from idempotency_key where status = 0", Integer.class);
        return new Reckoning(lost, doubled, torn, isWhole(place));
    }

    private static int missing(Collection<String> acknowledged, JdbcTemplate database, String sql) {
        var missing = new HashSet<>(acknowledged);
        database.queryForList(sql, String.class).forEach(missing::remove);
        return missing.size();
    }

    private static boolean isWhole(Place place) {
        return VerifyAuditCommand.run(place.arguments()) == 0;
    }

    boolean isClean() {
        return lost == 0 && doubled == 0 && recordIsWhole;
    }

    @Override
    public String toString() {
        return String.join("\n", Figure.of("lost", "%d", lost), Figure.of("doubled", "%d", doubled),
                Figure.of("keys without their answer", "%d", torn),
                Figure.of("audit record", recordIsWhole ? "whole" : "NOT WHOLE"));
    }
}
