package huozhong.team.pass;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes of members, as hashes: one row a person and plan, so that a new code takes the old one's place. */
@Repository
class PassRows {

    private final JdbcClient jdbc;

    PassRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> person(String planId, String codeHash) {
        return jdbc.sql("select person_id from member_pass where code_hash = ? and plan_id = ? and revoked_at is null")
                .params(codeHash, planId).query(String.class).optional();
    }

    /** Who of them has a code that holds. */
    List<String> holders(String planId, Collection<String> people) {
        return jdbc.sql("""
                select person_id from member_pass where plan_id = :plan and person_id in (:people)
                and revoked_at is null""").param("plan", planId).param("people", people).query(String.class).list();
    }

    /**
     * Writes it down; in place of one that holds only where that is wanted.
     *
     * @throws org.springframework.dao.DuplicateKeyException where somebody else was first
     */
    void put(MemberPass pass, boolean instead) {
        var renewed = jdbc.sql("""
                update member_pass set code_hash = ?, issued_by = ?, issued_at = ?, revoked_at = null
                where plan_id = ? and person_id = ? and (revoked_at is not null or ?)""")
                .params(pass.codeHash(), pass.issuedBy(), pass.issuedAt(), pass.planId(), pass.personId(), instead)
                .update();
        if (renewed == 0) {
            jdbc.sql("""
                    insert into member_pass (plan_id, person_id, code_hash, issued_by, issued_at)
                    values (?, ?, ?, ?, ?)""")
                    .params(pass.planId(), pass.personId(), pass.codeHash(), pass.issuedBy(), pass.issuedAt()).update();
        }
    }

    /** Whether there was one that held. */
    boolean revoke(String planId, String personId, LocalDateTime at) {
        return jdbc.sql("update member_pass set revoked_at = ? where plan_id = ? and person_id = ?"
                + " and revoked_at is null").params(at, planId, personId).update() == 1;
    }

    void forget(List<String> people) {
        jdbc.sql("delete from member_pass where person_id in (:people)").param("people", people).update();
    }

    void forgetPlan(String planId) {
        jdbc.sql("delete from member_pass where plan_id = ?").param(planId).update();
    }
}
