package huozhong.submission.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.seal.SealSetting.Track;
import huozhong.seal.SealedDocuments;
import huozhong.seal.SealedDocuments.Revision;
import huozhong.submission.paper.RosterStamp.By;
import huozhong.submission.paper.RosterStamp.State;

/** The seals on rosters, on paper and electronic, with what was tried before. */
@Repository
public class RosterStamps {

    private final JdbcClient jdbc;
    private final SealedDocuments documents;

    RosterStamps(JdbcClient jdbc, SealedDocuments documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** The latest first. */
    public List<RosterStamp> of(String versionId) {
        return jdbc.sql("select * from roster_stamp where version_id = ? order by at desc, id").param(versionId)
                .query((row, n) -> read(row)).list();
    }

    /** The file that has the unit's seal on each of the version's parts; empty until then. */
    public Optional<String> stampedFile(RosterVersion version) {
        var stamps = of(version.id()).stream().filter(one -> one.state() == State.STAMPED).toList();
        var whole = stamps.stream().filter(one -> one.track() == Track.PAPER)
                .filter(one -> one.parts().size() == version.parts().size()).findFirst();
        return whole.map(RosterStamp::fileId).or(() -> isSealed(version, stamps)
                ? documents.current(RosterOrders.KIND, version.id()).map(Revision::fileId) : Optional.empty());
    }

    /** Whether the unit's electronic seal is on each of the version's parts. */
    boolean isSealed(RosterVersion version) {
        return isSealed(version, of(version.id()).stream().filter(one -> one.state() == State.STAMPED).toList());
    }

    private static boolean isSealed(RosterVersion version, List<RosterStamp> stamps) {
        return stamps.stream().filter(one -> one.track() == Track.ELECTRONIC).flatMap(one -> one.parts().stream())
                .distinct().count() == version.parts().size();
    }

    Optional<RosterStamp> find(String id) {
        return jdbc.sql("select * from roster_stamp where id = ?").param(id).query((row, n) -> read(row)).optional();
    }

    void add(RosterStamp stamp) {
        jdbc.sql("""
                insert into roster_stamp (id, version_id, track, state, parts, file_id, found, red, by_hand, reason,
                    check_code, user_id, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(stamp.id(), stamp.versionId(), stamp.track().name(), stamp.state().name(), words(stamp.parts()),
                        stamp.fileId(), stamp.found(), stamp.red(), stamp.byHand(), stamp.reason(), stamp.checkCode(),
                        stamp.by().userId(), stamp.by().at())
                .update();
    }

    /** What was still open of a version isn't any more. */
    void close(String versionId, Track track) {
        jdbc.sql("update roster_stamp set state = 'VOID' where version_id = ? and track = ?"
                + " and state in ('READING', 'ORDERED', 'ASK')").params(versionId, track.name()).update();
    }

    /** A scan that nobody reads yet, or that whoever began didn't finish; the caller's until then. */
    Optional<RosterStamp> takeUnread(LocalDateTime now, LocalDateTime until) {
        var waiting = jdbc.sql("select * from roster_stamp where state = 'READING' and file_id is not null"
                + " and (next_at is null or next_at <= ?) order by at, id limit 10").param(now)
                .query((row, n) -> read(row)).list();
        return waiting.stream().filter(one -> jdbc.sql("update roster_stamp set tries = tries + 1, next_at = ?"
                + " where id = ? and state = 'READING' and (next_at is null or next_at <= ?)")
                .params(until, one.id(), now).update() == 1).findFirst();
    }

    /** How often it was begun. */
    int tries(String id) {
        return jdbc.sql("select tries from roster_stamp where id = ?").param(id).query(Integer.class).single();
    }

    void postpone(String id, LocalDateTime to) {
        jdbc.sql("update roster_stamp set next_at = ? where id = ? and state = 'READING'").params(to, id).update();
    }

    /** What was read of a scan; unless somebody said meanwhile what it is. */
    void settleRead(String id, State state, RosterScans.Seen seen) {
        jdbc.sql("update roster_stamp set state = ?, parts = ?, found = ?, red = ? where id = ? and state = 'READING'")
                .params(state.name(), words(seen.parts()), seen.found(), seen.red(), id).update();
    }

    /** Somebody looked at a scan and says what it is. */
    void match(String id, Set<Integer> parts, String reason, String checkCode, By by) {
        jdbc.sql("""
                update roster_stamp set state = 'STAMPED', by_hand = ?, parts = ?, reason = ?, check_code = ?,
                    user_id = ?, at = ? where id = ?""")
                .params(true, words(parts), reason, checkCode, by.userId(), by.at(), id).update();
    }

    void revoke(String id, String reason, By by) {
        jdbc.sql("update roster_stamp set state = 'VOID', reason = ?, user_id = ?, at = ? where id = ?")
                .params(reason, by.userId(), by.at(), id).update();
    }

    /** The order of this part's seal was carried out or declined. */
    void settle(String versionId, int part, State state, Settled settled) {
        jdbc.sql("""
                update roster_stamp set state = ?, file_id = ?, red = ?, reason = ?, user_id = ?, at = ?
                where version_id = ? and track = 'ELECTRONIC' and state = 'ORDERED' and parts = ?""")
                .params(state.name(), settled.fileId, state == State.STAMPED, settled.reason, settled.by.userId(),
                        settled.by.at(), versionId, String.valueOf(part)).update();
    }

    /** What was asked for this part isn't ordered; who said so is with the request. */
    void refuse(String versionId, int part, String reason) {
        jdbc.sql("""
                update roster_stamp set state = 'DECLINED', reason = ?
                where version_id = ? and track = 'ELECTRONIC' and state = 'ORDERED' and parts = ?""")
                .params(reason, versionId, String.valueOf(part)).update();
    }

    record Settled(@Nullable String fileId, String reason, By by) {
    }

    private static String words(Set<Integer> parts) {
        return new TreeSet<>(parts).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static RosterStamp read(ResultSet row) throws SQLException {
        var parts = Arrays.stream(row.getString("parts").split(",")).filter(part -> !part.isEmpty())
                .map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
        return new RosterStamp(row.getString("id"), row.getString("version_id"), Track.valueOf(row.getString("track")),
                State.valueOf(row.getString("state")), parts, row.getString("file_id"), row.getString("found"),
                row.getBoolean("red"), row.getBoolean("by_hand"), row.getString("reason"), row.getString("check_code"),
                new By(row.getString("user_id"), row.getObject("at", LocalDateTime.class)));
    }
}
