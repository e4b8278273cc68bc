package huozhong.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/** All messages, a row a recipient. */
@Repository
class MessageRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    MessageRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One as it lies there. */
    record Kept(String id, String recipientId, Message message, @Nullable String unitId, LocalDateTime toldAt,
                @Nullable LocalDateTime readAt, @Nullable LocalDateTime overAt) {

        boolean isOpen() {
            return readAt == null && overAt == null;
        }
    }

    /** The id of a new one; none where he was told before. */
    Optional<String> add(Message one, String userId, @Nullable String unitId) {
        var id = Ids.next();
        var added = jdbc.sql("""
                insert into message (id, kind, subject, recipient_id, occasion, unit_id, plan_id, who, what, words,
                    amount, due_on, page, told_at)
                select :id, :kind, :subject, :user, :occasion, :unit, :plan, :who, :what, :words, :amount, :due, :page,
                    :now from (select 1 as one) t
                where not exists (select 1 from message where kind = :kind and subject = :subject
                    and recipient_id = :user and occasion = :occasion)""")
                .param("id", id).param("kind", one.kind().name()).param("subject", one.subject())
                .param("user", userId).param("occasion", one.occasion()).param("unit", unitId)
                .param("plan", one.planId()).param("who", one.who()).param("what", one.what())
                .param("words", one.words().isEmpty() ? null : one.words()).param("amount", one.amount())
                .param("due", one.due()).param("page", one.page()).param("now", Shanghai.now(clock)).update();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Unread and not known to be over, of these kinds, the latest first. */
    List<Kept> open(String userId, Collection<MessageKind> kinds, int most) {
        return kinds.isEmpty() ? List.of() : jdbc.sql("""
                select * from message where recipient_id = :user and read_at is null and over_at is null
                and kind in (:kinds) order by told_at desc, id desc limit :most""")
                .param("user", userId).param("kinds", names(kinds)).param("most", most)
                .query(MessageRows::row).list();
    }

    /** The latest first, from the one after this cursor on. */
    List<Kept> page(String userId, Collection<MessageKind> kinds, boolean openOnly, @Nullable Cursor after, int most) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        var sql = new StringBuilder("select * from message where recipient_id = ? and kind in ("
                + String.join(", ", kinds.stream().map(kind -> "?").toList()) + ")");
        var values = new ArrayList<Object>();
        values.add(userId);
        values.addAll(names(kinds));
        if (openOnly) {
            sql.append(" and read_at is null and over_at is null");
        }
        if (after != null) {
            sql.append(" and (told_at < ? or told_at = ? and id < ?)");
            values.addAll(List.of(after.at(), after.at(), after.id()));
        }
        values.add(most);
        return jdbc.sql(sql + " order by told_at desc, id desc limit ?").params(values).query(MessageRows::row).list();
    }

    /** Where a page ended. */
    record Cursor(LocalDateTime at, String id) {
    }

    List<Kept> byIds(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : jdbc.sql("select * from message where id in (:ids) order by told_at, id")
                .param("ids", ids).query(MessageRows::row).list();
    }

    boolean read(String id, String userId) {
        return jdbc.sql("update message set read_at = coalesce(read_at, ?) where id = ? and recipient_id = ?")
                .params(Shanghai.now(clock), id, userId).update() == 1;
    }

    /** All of these kinds that he was told until then. */
    void readAll(String userId, Collection<MessageKind> kinds, LocalDateTime until) {
        jdbc.sql("""
                update message set read_at = :now where recipient_id = :user and read_at is null
                and told_at <= :until and kind in (:kinds)""").param("now", Shanghai.now(clock))
                .param("user", userId).param("until", until).param("kinds", names(kinds)).update();
    }

    /** For everybody who was told of them. */
    void over(MessageKind kind, Set<String> subjects) {
        if (!subjects.isEmpty()) {
            jdbc.sql("update message set over_at = :now where kind = :kind and subject in (:subjects)"
                            + " and over_at is null").param("now", Shanghai.now(clock)).param("kind", kind.name())
                    .param("subjects", subjects).update();
        }
    }

    void forgetPlan(String planId) {
        jdbc.sql("update message set words = null where plan_id = ? and words is not null").param(planId).update();
    }

    private static List<String> names(Collection<MessageKind> kinds) {
        return kinds.stream().map(MessageKind::name).sorted().toList();
    }

    private static Kept row(ResultSet row, int number) throws SQLException {
        var words = row.getString("words");
        var message = new Message(MessageKind.valueOf(row.getString("kind")), row.getString("subject"),
                row.getString("occasion"), row.getString("plan_id"), row.getString("who"), row.getString("what"),
                words == null ? "" : words, row.getInt("amount"), row.getObject("due_on", LocalDate.class),
                row.getString("page"));
        return new Kept(row.getString("id"), row.getString("recipient_id"), message, row.getString("unit_id"),
                row.getObject("told_at", LocalDateTime.class), row.getObject("read_at", LocalDateTime.class),
                row.getObject("over_at", LocalDateTime.class));
    }
}
