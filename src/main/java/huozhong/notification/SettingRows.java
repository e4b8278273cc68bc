package huozhong.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 消息设置: what each user chose, and the mail address that he confirmed. */
@Repository
class SettingRows {

    private final JdbcClient jdbc;

    SettingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A user's row; pending is an address that he hasn't confirmed yet. */
    record Setting(String userId, @Nullable String address, @Nullable String pending, @Nullable String codeHash,
                   @Nullable LocalDateTime codeAt, int tries, QuietTimes times) {
    }

    /** That of this kind he wants to be told by this channel. */
    record Choice(String userId, MessageKind kind, Channel channel) {
    }

    Optional<Setting> find(String userId) {
        return jdbc.sql("select * from message_setting where user_id = ?").param(userId).query(SettingRows::row)
                .optional();
    }

    /** Makes sure that there is one, and holds it. */
    void hold(String userId) {
        if (jdbc.sql("select user_id from message_setting where user_id = ? for update").param(userId)
                .query(String.class).optional().isEmpty()) {
            try {
                jdbc.sql("insert into message_setting (user_id, tries) values (?, 0)").param(userId).update();
            } catch (DuplicateKeyException meanwhile) {
                jdbc.sql("select user_id from message_setting where user_id = ? for update").param(userId)
                        .query(String.class).single();
            }
        }
    }

    void times(String userId, QuietTimes times) {
        jdbc.sql("update message_setting set digest_hour = ?, quiet_from = ?, quiet_until = ? where user_id = ?")
                .params(times.digestHour(), times.quietFrom(), times.quietUntil(), userId).update();
    }

    void pending(String userId, String address, String codeHash, LocalDateTime now) {
        jdbc.sql("update message_setting set pending = ?, code_hash = ?, code_at = ?, tries = 0 where user_id = ?")
                .params(address, codeHash, now, userId).update();
    }

    void tried(String userId) {
        jdbc.sql("update message_setting set tries = tries + 1 where user_id = ?").param(userId).update();
    }

    void confirmed(String userId) {
        jdbc.sql("update message_setting set address = pending, pending = null, code_hash = null where user_id = ?")
                .param(userId).update();
    }

    void withoutAddress(String userId) {
        jdbc.sql("update message_setting set address = null, pending = null, code_hash = null where user_id = ?")
                .param(userId).update();
    }

    List<Choice> choices(String userId) {
        return jdbc.sql("select * from message_choice where user_id = ?").param(userId).query((row, n) ->
                new Choice(userId, MessageKind.valueOf(row.getString("kind")),
                        Channel.valueOf(row.getString("channel")))).list();
    }

    List<Channel> channels(String userId, MessageKind kind) {
        return jdbc.sql("select channel from message_choice where user_id = ? and kind = ? order by channel")
                .params(userId, kind.name()).query((row, n) -> Channel.valueOf(row.getString(1))).list();
    }

    void choose(String userId, Collection<Choice> all) {
        jdbc.sql("delete from message_choice where user_id = ?").param(userId).update();
        all.forEach(one -> jdbc.sql("insert into message_choice (user_id, kind, channel) values (?, ?, ?)")
                .params(userId, one.kind().name(), one.channel().name()).update());
    }

    private static Setting row(ResultSet row, int number) throws SQLException {
        return new Setting(row.getString("user_id"), row.getString("address"), row.getString("pending"),
                row.getString("code_hash"), row.getObject("code_at", LocalDateTime.class), row.getInt("tries"),
                new QuietTimes(hour(row, "digest_hour"), hour(row, "quiet_from"), hour(row, "quiet_until")));
    }

    private static @Nullable Integer hour(ResultSet row, String column) throws SQLException {
        var hour = row.getInt(column);
        return row.wasNull() ? null : hour;
    }
}
