package huozhong.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Walks the whole chain and tells what somebody changed, removed, swapped, forged, inserted or cut off. */
@Service
public class VerifyAudit {

    private static final int BATCH = 1000;
    private static final String FORGED = " 校验码缺失或不符：不是本系统写入，或写入后被改动";

    private final JdbcTemplate database;
    private final AuditKey key;

    VerifyAudit(JdbcTemplate database, AuditKey key) {
        this.database = database;
        this.key = key;
    }

    public Verdict verify() {
        return verify(Head.NONE);
    }

    /** @param known a head exported earlier; the chain must still contain it */
    public Verdict verify(Head known) {
        var walk = new Walk(known, key);
        for (var links = after(0); !links.isEmpty(); links = after(walk.head.seq())) {
            links.forEach(walk::step);
        }
        walk.end();
        eachUnlinked(walk::stranger);
        walk.findings.addAll(copies());
        return new Verdict(walk.head, walk.findings);
    }

    private List<Link> after(long seq) {
        return database.query("select l.seq, l.row_id, l.previous_hash, l.hash, " + AuditRow.COLUMNS + """
                 from audit_link l left join audit_row r on r.id = l.row_id
                where l.seq > ? order by l.seq limit ?""", (row, n) -> Link.read(row), seq, BATCH);
    }

    private void eachUnlinked(Consumer<AuditRow> work) {
        database.query("select " + AuditRow.COLUMNS + """
                 from audit_row r left join audit_link l on l.row_id = r.id
                where l.row_id is null order by r.id""", row -> {
            work.accept(AuditRow.read(row));
        });
    }

    /** A mac is made for one row: whoever copies it with its content writes it a second time. */
    private List<String> copies() {
        return database.query("""
                select min(id) as first_id, count(*) as times from audit_row
                where mac is not null group by mac having count(*) > 1 order by first_id""",
                (row, n) -> "记录 " + row.getLong("first_id") + " 等 " + row.getLong("times") + " 条的校验码相同：复制插入");
    }

    /** What was found, nothing if the record is whole, and the head to keep elsewhere. */
    public record Verdict(Head head, List<String> findings) {

        public boolean isWhole() {
            return findings.isEmpty();
        }
    }

    private record Link(long seq, long rowId, String previousHash, String hash, @Nullable AuditRow row) {

        static Link read(ResultSet row) throws SQLException {
            var present = row.getObject("id") != null;
            return new Link(row.getLong("seq"), row.getLong("row_id"), row.getString("previous_hash"),
                    row.getString("hash"), present ? AuditRow.read(row) : null);
        }
    }

    private static final class Walk {

        private final Head known;
        private final AuditKey key;
        private final List<String> findings = new ArrayList<>();
        private Head head = Head.NONE;
        private @Nullable LocalDateTime newest;

        Walk(Head known, AuditKey key) {
            this.known = known;
            this.key = key;
        }

        void step(Link link) {
            if (link.seq() != head.seq() + 1) {
                findings.add("链节 " + (head.seq() + 1) + " 至 " + (link.seq() - 1) + " 缺失");
            } else if (!link.previousHash().equals(head.hash())) {
                findings.add("链节 " + link.seq() + " 与前一链节不衔接");
            }
            check(link);
            head = new Head(link.seq(), link.hash());
            if (head.seq() == known.seq() && !head.equals(known)) {
                findings.add(0, "链节 " + head.seq() + " 与保存的链头不符");
            }
        }

        private void check(Link link) {
            var row = link.row();
            if (row == null) {
                findings.add("链节 " + link.seq() + " 的记录 " + link.rowId() + " 已被删除");
                return;
            }
            if (!row.hashAfter(link.previousHash()).equals(link.hash())) {
                findings.add("链节 " + link.seq() + " 的记录 " + link.rowId() + " 已被改动或调换");
            } else if (!key.vouchesFor(row)) {
                findings.add("链节 " + link.seq() + " 的记录 " + link.rowId() + FORGED);
            }
            checkTime(link, row.at());
        }

        private void checkTime(Link link, LocalDateTime at) {
            if (newest != null && at.isBefore(newest.minus(LinkAudit.LONGEST_TRANSACTION))) {
                findings.add("链节 " + link.seq() + " 的记录 " + link.rowId() + " 早于其前的记录：事后插入");
            }
            newest = newest == null || at.isAfter(newest) ? at : newest;
        }

        /** A row that was never linked: too old to be only waiting for it, or not ours. */
        void stranger(AuditRow row) {
            if (newest != null && row.at().isBefore(newest.minus(LinkAudit.LONGEST_TRANSACTION))) {
                findings.add("记录 " + row.id() + " 不在链中：事后插入，或其链节被删除");
            } else if (!key.vouchesFor(row)) {
                findings.add("记录 " + row.id() + FORGED);
            }
        }

        /** What a head kept elsewhere tells comes first: it is all that shows what was cut off. */
        void end() {
            if (head.seq() < known.seq()) {
                findings.add(0, "保存的链头为第 " + known.seq() + " 节，现只到第 " + head.seq() + " 节：末尾已被截去");
            }
        }
    }
}
