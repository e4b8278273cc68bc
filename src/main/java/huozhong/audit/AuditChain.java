package huozhong.audit;

import java.time.LocalDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How far the chain reaches, and its head to keep elsewhere. */
@Service
public class AuditChain {

    private final JdbcClient jdbc;

    AuditChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The head as a file: {@code verify-audit --head} reads its seq and hash; at is when the last linked act was. */
    public record HeadFile(long seq, String hash, @Nullable LocalDateTime at) {
    }

    /**
     * How many rows there are, how many of the last hours wait for their link, and when last some were linked. It reads
     * those hours only; whether anything is missing further back, {@link VerifyAudit} finds.
     */
    public record State(long rows, long unlinked, long seq, @Nullable LocalDateTime linkedAt) {
    }

    /** When the last act was, linked or not. */
    public Optional<LocalDateTime> newest() {
        return jdbc.sql("select happened_at from audit_row order by happened_at desc, id desc limit 1")
                .query(LocalDateTime.class).optional();
    }

    public HeadFile head() {
        return jdbc.sql("""
                select l.seq, l.hash, r.happened_at from audit_link l left join audit_row r on r.id = l.row_id
                order by l.seq desc limit 1""")
                .query((row, n) -> new HeadFile(row.getLong("seq"), row.getString("hash"),
                        row.getObject("happened_at", LocalDateTime.class)))
                .optional().orElse(new HeadFile(Head.NONE.seq(), Head.NONE.hash(), null));
    }

    public State state() {
        var linkedAt = jdbc.sql("select linked_at from audit_lock where id = 1").query(LocalDateTime.class).optional();
        var unlinked = jdbc.sql("""
                select count(*) from audit_row r left join audit_link l on l.row_id = r.id
                where r.id > (select linked_through from audit_lock where id = 1) and l.row_id is null""")
                .query(Long.class).single();
        var linked = head().seq();
        return new State(linked + unlinked, unlinked, linked, linkedAt.orElse(null));
    }
}
