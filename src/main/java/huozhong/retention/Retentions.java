package huozhong.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.retention.Retention.State;

/** All plans that ended, and how many of their nominees are forgotten. */
@Repository
class Retentions {

    private static final String CHOSEN = "exists (select 1 from member_facts m where m.nomination_id = n.id)";

    private final JdbcClient jdbc;

    Retentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String planId, LocalDateTime endedAt, LocalDateTime dueAt) {
        jdbc.sql("insert into retention (plan_id, ended_at, due_at, state) values (?, ?, ?, ?)")
                .params(planId, endedAt, dueAt, State.KEPT.name()).update();
    }

    Optional<Retention> find(String planId) {
        return jdbc.sql("select * from retention where plan_id = ?").param(planId)
                .query((row, n) -> retention(row)).optional();
    }

    /** Nothing where another node has it in hand; until the transaction ends nobody else gets it. */
    Optional<Retention> take(String planId) {
        return jdbc.sql("select * from retention where plan_id = ? for update skip locked").param(planId)
                .query((row, n) -> retention(row)).optional();
    }

    List<String> due(LocalDateTime now) {
        return jdbc.sql("select plan_id from retention where state <> 'DONE' and due_at <= ? order by due_at, plan_id")
                .param(now).query(String.class).list();
    }

    /** Plans that ended before there was a row for it. */
    List<String> unknown() {
        return jdbc.sql("select id from plan_facts where status = 'CLOSED' and id not in (select plan_id"
                + " from retention)")
                .query(String.class).list();
    }

    void archived(String planId, LocalDateTime at, String sha256, long size) {
        jdbc.sql("update retention set state = ?, archived_at = ?, archive_sha256 = ?, archive_size = ?"
                        + " where plan_id = ?")
                .params(State.FORGETTING.name(), at, sha256, size, planId).update();
    }

    void done(String planId, LocalDateTime at) {
        jdbc.sql("update retention set state = ?, done_at = ? where plan_id = ?")
                .params(State.DONE.name(), at, planId).update();
    }

    /** The next nominees to forget: who was in no team, or everybody. */
    List<String> next(String planId, boolean chosenToo, int most) {
        return jdbc.sql("select n.id from nomination_facts n where n.plan_id = ? and n.forgotten_at is null and "
                        + (chosenToo ? "1 = 1" : "not " + CHOSEN) + " order by n.id limit ?")
                .params(planId, most).query(String.class).list();
    }

    List<String> chosen(String planId) {
        return jdbc.sql("select n.id from nomination_facts n where n.plan_id = ? and " + CHOSEN + " order by n.number")
                .param(planId).query(String.class).list();
    }

    /** How many nominees a plan has, how many of them were in a team, and how many are forgotten. */
    record Counts(int nominees, int chosen, int forgotten) {
    }

    Counts counts(String planId) {
        return new Counts(count(planId, "1 = 1"), count(planId, CHOSEN),
                count(planId, "n.forgotten_at is not null"));
    }

    private int count(String planId, String condition) {
        return jdbc.sql("select count(*) from nomination_facts n where n.plan_id = ? and " + condition).param(planId)
                .query(Integer.class).single();
    }

    private static Retention retention(ResultSet row) throws SQLException {
        return new Retention(row.getString("plan_id"), row.getObject("ended_at", LocalDateTime.class),
                row.getObject("due_at", LocalDateTime.class), State.valueOf(row.getString("state")),
                row.getObject("archived_at", LocalDateTime.class), row.getString("archive_sha256"),
                row.getObject("archive_size", Long.class), row.getObject("done_at", LocalDateTime.class));
    }
}
