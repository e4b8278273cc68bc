package huozhong.submission.parcel;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/** Parcels that came in and were kept with their lists. */
@Repository
class KeptParcels {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptParcels(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One of them; its file is gone once its people are forgotten. */
    record Kept(String id, @Nullable String fileId, String sha256, int same, int differing, String by,
                LocalDateTime at) {
    }

    List<Kept> of(String submissionId) {
        return jdbc.sql("""
                select k.*, u.name as by_name from kept_parcel k join user_account_facts u on u.id = k.user_id
                where k.submission_id = ? order by k.at desc, k.id""").param(submissionId)
                .query((row, n) -> new Kept(row.getString("id"), row.getString("file_id"), row.getString("sha256"),
                        row.getInt("same"), row.getInt("differing"), row.getString("by_name"),
                        row.getObject("at", LocalDateTime.class))).list();
    }

    void add(String submissionId, String fileId, String sha256, int same, int differing, String userId) {
        jdbc.sql("insert into kept_parcel (id, submission_id, file_id, sha256, same, differing, user_id, at)"
                + " values (?,?,?,?,?,?,?,?)")
                .params(Ids.next(), submissionId, fileId, sha256, same, differing, userId, Shanghai.now(clock))
                .update();
    }

    /** Of the lists that somebody of these was on. */
    List<String> filesWith(Collection<String> nominationIds) {
        return jdbc.sql("""
                select distinct k.file_id from kept_parcel k
                join submission_entry e on e.submission_id = k.submission_id
                where e.nomination_id in (:ids) and k.file_id is not null""").param("ids", nominationIds)
                .query(String.class).list();
    }

    List<String> filesOf(String planId) {
        return jdbc.sql("""
                select k.file_id from kept_parcel k join submission s on s.id = k.submission_id
                where s.plan_id = ? and k.file_id is not null""").param(planId).query(String.class).list();
    }

    void withoutFiles(Collection<String> fileIds) {
        if (!fileIds.isEmpty()) {
            jdbc.sql("update kept_parcel set file_id = null where file_id in (:ids)").param("ids", fileIds).update();
        }
    }
}
