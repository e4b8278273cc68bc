package huozhong.submission.parcel;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/**
 * Parcels sent by mail. Each step is a transaction of its own: whoever sends says so before, and a node that dies while
 * it sends leaves that behind.
 */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class ParcelMails {

    /** So long nobody knows whether one that is being sent arrived. */
    private static final Duration UNKNOWN = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    ParcelMails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How far it is. */
    enum State { SENDING, SENT, FAILED }

    /** One of a list's. */
    record Mail(String recipients, String sha256, State state, String by, LocalDateTime at) {
    }

    @Transactional(readOnly = true)
    public List<Mail> of(String submissionId) {
        return jdbc.sql("""
                select m.*, u.name as by_name from parcel_mail m join user_account_facts u on u.id = m.user_id
                where m.submission_id = ? order by m.at desc, m.id""").param(submissionId)
                .query((row, n) -> new Mail(row.getString("recipients"), row.getString("sha256"),
                        State.valueOf(row.getString("state")), row.getString("by_name"),
                        row.getObject("at", LocalDateTime.class))).list();
    }

    /** The id under which it is sent; empty where the same was sent to the same, or is being sent. */
    public Optional<String> claim(String submissionId, String claim, List<String> to, String sha256, String userId) {
        jdbc.sql("delete from parcel_mail where submission_id = ? and claim = ?"
                        + " and (state = ? or state = ? and at < ?)")
                .params(submissionId, claim, State.FAILED.name(), State.SENDING.name(),
                        Shanghai.now(clock).minus(UNKNOWN)).update();
        var id = Ids.next();
        try {
            jdbc.sql("""
                    insert into parcel_mail (id, submission_id, claim, recipients, sha256, state, user_id, at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(id, submissionId, claim, String.join(" ", to), sha256, State.SENDING.name(), userId,
                            Shanghai.now(clock)).update();
        } catch (DuplicateKeyException sentBefore) {
            return Optional.empty();
        }
        return Optional.of(id);
    }

    public void settle(String id, State state) {
        jdbc.sql("update parcel_mail set state = ?, at = ? where id = ?")
                .params(state.name(), Shanghai.now(clock), id).update();
    }
}
