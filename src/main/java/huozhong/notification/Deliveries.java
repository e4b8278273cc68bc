package huozhong.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/**
 * What leaves: deliveries of messages, bundled into letters, a person and channel each. Whoever sends a letter claims
 * it first, in a transaction of its own, and says before it is out of his hands; so that two nodes send it once, and
 * what a dead one claimed is taken up.
 */
@Repository
class Deliveries {

    /** So long a node has for a letter. */
    static final Duration CLAIM = Duration.ofMinutes(5);
    private static final int AT_ONCE = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Waits, is somebody's, is out of his hands, was taken, was refused for good, isn't worth sending any more, or
     * nobody knows.
     */
    enum State { WAITING, CLAIMED, HANDED, SENT, FAILED, DROPPED, UNKNOWN }

    /** One that is somebody's to send, and by which claim. */
    record Claimed(String id, String recipientId, Channel channel, int attempts, String claim) {
    }

    /** A person and a channel for whom something is due. */
    record Due(String recipientId, Channel channel) {
    }

    /** How many letters of a channel are in a state, for the administrator. */
    record Counted(Channel channel, State state, int letters) {
    }

    /** In the message's own transaction. */
    void add(String messageId, String userId, Channel channel, LocalDateTime dueAt) {
        jdbc.sql("insert into message_delivery (message_id, channel, recipient_id, due_at) values (?, ?, ?, ?)")
                .params(messageId, channel.name(), userId, dueAt).update();
    }

    List<Due> due() {
        return jdbc.sql("""
                select distinct recipient_id, channel from message_delivery where letter_id is null and due_at <= ?
                limit ?""").params(now(), AT_ONCE).query((row, n) -> new Due(row.getString("recipient_id"),
                        Channel.valueOf(row.getString("channel")))).list();
    }

    /** All that is due for him by it becomes one letter; of two nodes at once the second finds nothing left. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void bundle(Due due) {
        var id = Ids.next();
        var bundled = jdbc.sql("""
                update message_delivery set letter_id = ? where recipient_id = ? and channel = ? and letter_id is null
                and due_at <= ?""").params(id, due.recipientId(), due.channel().name(), now()).update();
        if (bundled > 0) {
            jdbc.sql("""
                    insert into message_letter (id, recipient_id, channel, state, attempts, next_at)
                    values (?, ?, ?, ?, 0, ?)""")
                    .params(id, due.recipientId(), due.channel().name(), State.WAITING.name(), now()).update();
        }
    }

    /** What may be sent now: what waits, and what somebody claimed and didn't finish. */
    List<String> ready() {
        return jdbc.sql("""
                select id from message_letter where state = 'WAITING' and next_at <= :now
                or state in ('CLAIMED', 'HANDED') and claimed_until < :now order by next_at, id limit :most""")
                .param("now", now()).param("most", AT_ONCE).query(String.class).list();
    }

    /** Nobody else has it from here on; what was out of a dead node's hands is claimed only where that is harmless. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Claimed> claim(String id, boolean handedToo) {
        var claim = Ids.next();
        var claimed = jdbc.sql("""
                update message_letter set state = 'CLAIMED', claim = :claim, claimed_until = :until,
                attempts = attempts + 1 where id = :id and (state = 'WAITING' and next_at <= :now
                or (state = 'CLAIMED' or state = :handed) and claimed_until < :now)""")
                .param("claim", claim).param("until", now().plus(CLAIM)).param("id", id).param("now", now())
                .param("handed", handedToo ? State.HANDED.name() : State.CLAIMED.name()).update();
        return claimed == 0 ? Optional.empty() : Optional.of(read(id, claim));
    }

    private Claimed read(String id, String claim) {
        return jdbc.sql("select * from message_letter where id = ?").param(id).query((row, n) -> new Claimed(id,
                row.getString("recipient_id"), Channel.valueOf(row.getString("channel")), row.getInt("attempts"),
                claim)).single();
    }

    Channel channel(String id) {
        return Channel.valueOf(jdbc.sql("select channel from message_letter where id = ?").param(id)
                .query(String.class).single());
    }

    /** What was out of a node's hands when it died, and can't be sent twice. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void giveUp(String id) {
        jdbc.sql("update message_letter set state = 'UNKNOWN' where id = ? and state = 'HANDED'"
                + " and claimed_until < ?").params(id, now()).update();
    }

    /** False where another node took it up meanwhile. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean hand(Claimed letter) {
        return jdbc.sql("update message_letter set state = 'HANDED', claimed_until = ? where id = ? and claim = ?"
                + " and state = 'CLAIMED'").params(now().plus(CLAIM), letter.id(), letter.claim()).update() == 1;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void settle(Claimed letter, State state, @Nullable String reason) {
        jdbc.sql("update message_letter set state = ?, reason = ?, settled_at = ? where id = ? and claim = ?")
                .params(state.name(), reason, now(), letter.id(), letter.claim()).update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void postpone(Claimed letter, Duration pause) {
        jdbc.sql("update message_letter set state = ?, next_at = ? where id = ? and claim = ?")
                .params(State.WAITING.name(), now().plus(pause), letter.id(), letter.claim()).update();
    }

    List<String> messagesOf(String letterId) {
        return jdbc.sql("select message_id from message_delivery where letter_id = ?").param(letterId)
                .query(String.class).list();
    }

    List<Counted> count() {
        return jdbc.sql("select channel, state, count(*) as letters from message_letter group by channel, state"
                        + " order by channel, state")
                .query((row, n) -> new Counted(Channel.valueOf(row.getString("channel")),
                        State.valueOf(row.getString("state")), row.getInt("letters"))).list();
    }

    private LocalDateTime now() {
        return Shanghai.now(clock);
    }
}
