package huozhong.submission;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.nomination.ReturnNominee.Return;
import huozhong.organization.Level;
import huozhong.shared.Shanghai;
import huozhong.submission.ReadySeats.Seat;

/**
 * The people on a list, one entry for each choice; and who opened whom of them, as they are now.
 */
@Repository
class SubmissionEntries {

    private final JdbcClient jdbc;
    private final Clock clock;

    SubmissionEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One person on a list, for one seat. */
    record Entry(String choiceId, String nominationId, Level level, String category, EntryState state, String reason,
                 String fields) {
    }

    void add(String submissionId, Seat seat) {
        jdbc.sql("insert into submission_entry (submission_id, choice_id, nomination_id, state, reason, fields, at)"
                        + " values (?,?,?,'LISTED','','',?)")
                .params(submissionId, seat.choiceId(), seat.nominationId(), Shanghai.now(clock)).update();
    }

    List<Entry> of(String submissionId) {
        return jdbc.sql("""
                select e.*, c.level, c.category from submission_entry e join choice_facts c on c.id = e.choice_id
                join nomination_facts n on n.id = e.nomination_id
                where e.submission_id = ? order by c.level desc, c.category, c.ranking, n.number""")
                .param(submissionId).query((row, n) -> new Entry(row.getString("choice_id"),
                        row.getString("nomination_id"), Level.valueOf(row.getString("level")),
                        row.getString("category"), EntryState.valueOf(row.getString("state")), row.getString("reason"),
                        row.getString("fields")))
                .list();
    }

    /** Of several lists, how many people are in which state, by list. */
    Map<String, Map<EntryState, Integer>> states(Collection<String> submissionIds) {
        var states = new HashMap<String, Map<EntryState, Integer>>();
        if (!submissionIds.isEmpty()) {
            jdbc.sql("select submission_id, state, count(*) from submission_entry where submission_id in (:ids)"
                    + " group by submission_id, state").param("ids", submissionIds).query(row -> {
                        states.computeIfAbsent(row.getString(1), id -> new EnumMap<>(EntryState.class))
                                .put(EntryState.valueOf(row.getString(2)), row.getInt(3));
                    });
        }
        return states;
    }

    /** Whether the receiver has it, and not the owner to correct. */
    boolean isListed(String choiceId) {
        return jdbc.sql("select count(*) from submission_entry where choice_id = ?"
                        + " and state not in ('RETURNED', 'REMOVED')")
                .param(choiceId).query(Integer.class).single() > 0;
    }

    boolean isOn(String submissionId, String nominationId) {
        return jdbc.sql("select count(*) from submission_entry where submission_id = ? and nomination_id = ?"
                        + " and state <> 'REMOVED'")
                .params(submissionId, nominationId).query(Integer.class).single() > 0;
    }

    boolean isAccepted(String nominationId) {
        return jdbc.sql("select count(*) from submission_entry where nomination_id = ? and state = 'ACCEPTED'")
                .param(nominationId).query(Integer.class).single() > 0;
    }

    /** Returns a person who is listed or was corrected; answers how many entries he had. */
    int giveBack(String nominationId, Return given) {
        return move(nominationId, Set.of(EntryState.LISTED, EntryState.CORRECTED), EntryState.RETURNED,
                given.reason(), given.fields());
    }

    void corrected(String nominationId) {
        move(nominationId, Set.of(EntryState.RETURNED), EntryState.CORRECTED, "", "");
        jdbc.sql("delete from submission_opened where nomination_id = ?").param(nominationId).update();
    }

    Set<String> openedBy(String userId, String submissionId) {
        return jdbc.sql("select nomination_id from submission_opened where submission_id = ? and user_id = ?")
                .params(submissionId, userId).query(String.class).set();
    }

    void opened(String submissionId, String nominationId, String userId) {
        if (openedBy(userId, submissionId).contains(nominationId)) {
            return;
        }
        try {
            jdbc.sql("insert into submission_opened (submission_id, nomination_id, user_id, opened_at)"
                            + " values (?,?,?,?)")
                    .params(submissionId, nominationId, userId, Shanghai.now(clock)).update();
        } catch (DuplicateKeyException twice) {
            // in two windows at once: it is opened
        }
    }

    private int move(String nominationId, Set<EntryState> from, EntryState to, String reason, String fields) {
        return jdbc.sql("update submission_entry set state = :to, reason = :reason, fields = :fields, at = :at"
                        + " where nomination_id = :nomination and state in (:from)")
                .param("to", to.name()).param("reason", reason).param("fields", fields).param("at", Shanghai.now(clock))
                .param("nomination", nominationId).param("from", from.stream().map(Enum::name).toList()).update();
    }

    void accept(String submissionId, String choiceId) {
        jdbc.sql("update submission_entry set state = 'ACCEPTED', at = ? where submission_id = ? and choice_id = ?")
                .params(Shanghai.now(clock), submissionId, choiceId).update();
    }

    /** A choice that was taken back leaves the list. */
    void remove(String choiceId) {
        jdbc.sql("update submission_entry set state = 'REMOVED', at = ? where choice_id = ? and state = 'RETURNED'")
                .params(Shanghai.now(clock), choiceId).update();
    }

    /** The whole list is taken back; nobody on it was returned or accepted yet. */
    void withdraw(String submissionId) {
        jdbc.sql("update submission_entry set state = 'REMOVED', reason = '撤回报送', at = ?"
                        + " where submission_id = ? and state <> 'REMOVED'")
                .params(Shanghai.now(clock), submissionId).update();
    }

    void removeAll(String nominationId) {
        move(nominationId, EnumSet.complementOf(EnumSet.of(EntryState.ACCEPTED, EntryState.REMOVED)),
             EntryState.REMOVED,
                "办理结束", "");
    }
}
