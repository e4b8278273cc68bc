package huozhong.seal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/** The documents under seals, each with all its revisions: what is not among them was not sealed here, or not last. */
@Service
@Transactional
public class SealedDocuments {

    private final JdbcClient jdbc;
    private final Uploads files;
    private final Clock clock;

    SealedDocuments(JdbcClient jdbc, Uploads files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /** A state of a document: 0 before any seal. */
    public record Revision(String documentId, int revision, String fileId, String sha256) {
    }

    /** The subject's document, locked until the transaction ends; begun where there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    String lock(String kind, String subject) {
        return jdbc.sql("select id from sealed_document where subject = ? and kind = ? and voided = '' for update")
                .params(subject, kind).query(String.class).optional().orElseGet(() -> begin(kind, subject));
    }

    /** The code that it carries as its QR. */
    void name(String documentId, @Nullable String code) {
        jdbc.sql("update sealed_document set code = ? where id = ?").params(code, documentId).update();
    }

    /** Who begins the same at the same moment tries again and finds it. */
    private String begin(String kind, String subject) {
        var id = Ids.next();
        jdbc.sql("insert into sealed_document (id, kind, subject, voided) values (?,?,?,'')").params(id, kind, subject)
                .update();
        return id;
    }

    Optional<Revision> last(String documentId) {
        return jdbc.sql("select document_id, revision, file_id, sha256 from sealed_revision where document_id = ?"
                + " order by revision desc limit 1").param(documentId).query(Revision.class).optional();
    }

    /** The subject's document as it stands, once a seal is on it. */
    @Transactional(readOnly = true)
    public Optional<Revision> current(String kind, String subject) {
        return jdbc.sql("""
                select r.document_id, r.revision, r.file_id, r.sha256 from sealed_document d
                join sealed_revision r on r.document_id = d.id where d.subject = ? and d.kind = ? and d.voided = ''
                order by r.revision desc limit 1""").params(subject, kind).query(Revision.class).optional();
    }

    /** A subject's document as it stands, and the boxes that a seal is in. */
    public record Standing(String fileId, Set<String> boxes) {
    }

    /** Of many at once; whose document has no seal isn't in it. */
    @Transactional(readOnly = true)
    public Map<String, Standing> standing(String kind, Collection<String> subjects) {
        var standing = new TreeMap<String, Standing>();
        if (!subjects.isEmpty()) {
            jdbc.sql("""
                    select d.subject, r.file_id, o.box from sealed_document d
                    join sealed_revision r on r.document_id = d.id join seal_use u on u.document_id = d.id
                    join seal_order o on o.id = u.order_id
                    where d.kind = :kind and d.voided = '' and d.subject in (:subjects) and r.revision =
                    (select max(m.revision) from sealed_revision m where m.document_id = d.id)""")
                    .param("kind", kind).param("subjects", subjects).query(row -> {
                        var fileId = row.getString("file_id");
                        standing.computeIfAbsent(row.getString("subject"), one ->
                                new Standing(fileId, new TreeSet<>())).boxes.add(row.getString("box"));
                    });
        }
        return standing;
    }

    /** The revisions that have this very content; the last of its document's or not, void or not. */
    @Transactional(readOnly = true)
    public List<Known> known(String sha256) {
        return jdbc.sql("""
                select d.kind, d.subject, r.document_id, r.revision, d.voided <> '' as is_void, not exists (
                select n.revision from sealed_revision n where n.document_id = r.document_id
                and n.revision > r.revision) as is_last
                from sealed_revision r join sealed_document d on d.id = r.document_id
                where r.sha256 = ? order by r.at""").param(sha256).query(Known.class).list();
    }

    /** What is known of a file here: whose document in which state, whether it is void, and whether seals followed. */
    public record Known(String kind, String subject, String documentId, int revision, boolean isVoid,
                        boolean isLast) {
    }

    /** What carries this code: the seals on it, the first one first, and whether it still stands. */
    @Transactional(readOnly = true)
    public Optional<Coded> under(String code) {
        return jdbc.sql("select id, voided <> '' as is_void, voided_at from sealed_document where code = ?").param(code)
                .query((row, n) -> new Coded(row.getBoolean("is_void"),
                        row.getObject("voided_at", LocalDateTime.class), pressed(row.getString("id")))).optional();
    }

    private List<Pressed> pressed(String documentId) {
        return jdbc.sql("""
                select o.box, s.name as unit_name, o.opinion_on, u.at from seal_use u
                join seal_order o on o.id = u.order_id join seal s on s.id = u.seal_id
                where u.document_id = ? order by u.revision""").param(documentId).query(Pressed.class).list();
    }

    /** A document that carries a code; since when it is void isn't known of the oldest. */
    public record Coded(boolean isVoid, @Nullable LocalDateTime voidedAt, List<Pressed> seals) {
    }

    /** A seal on it, by what stands on it. */
    public record Pressed(String box, String unitName, LocalDate opinionOn, LocalDateTime at) {
    }

    Revision add(String documentId, int revision, StoredFile file) {
        jdbc.sql("insert into sealed_revision (document_id, revision, file_id, sha256, at) values (?,?,?,?,?)")
                .params(documentId, revision, file.id(), file.sha256(), Shanghai.now(clock)).update();
        return new Revision(documentId, revision, file.id(), file.sha256());
    }

    void renew(String kind, String subject) {
        jdbc.sql("update sealed_document set voided = id, voided_at = ? where subject = ? and kind = ? and voided = ''")
                .params(Shanghai.now(clock), subject, kind).update();
    }

    void forget(String kind, Collection<String> subjects) {
        if (!subjects.isEmpty()) {
            files.forget(jdbc.sql("""
                    select r.file_id from sealed_document d join sealed_revision r on r.document_id = d.id
                    where d.kind = :kind and d.subject in (:subjects)""").param("kind", kind)
                    .param("subjects", subjects).query(String.class).list());
        }
    }
}
