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

    /** Of a revision called r, or a use called u. */
    private static final String R_STANDS = """
             not exists (select 1 from sealed_revision_void v where v.document_id = r.document_id
            and v.revision = r.revision)""";
    private static final String U_STANDS = R_STANDS.replace("r.", "u.");

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
        return jdbc.sql("select r.document_id, r.revision, r.file_id, r.sha256 from sealed_revision r"
                + " where r.document_id = ? and" + R_STANDS + " order by r.revision desc limit 1").param(documentId)
                .query(Revision.class).optional();
    }

    /** The subject's document as it stands, once a seal is on it. */
    @Transactional(readOnly = true)
    public Optional<Revision> current(String kind, String subject) {
        return jdbc.sql("""
                select r.document_id, r.revision, r.file_id, r.sha256 from sealed_document d
                join sealed_revision r on r.document_id = d.id where d.subject = ? and d.kind = ? and d.voided = ''
                and""" + R_STANDS + " order by r.revision desc limit 1").params(subject, kind)
                .query(Revision.class).optional();
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
                    where d.kind = :kind and d.voided = '' and d.subject in (:subjects) and""" + U_STANDS + """
                     and r.revision = (select max(m.revision) from seal_use m where m.document_id = d.id
                    and not exists (select 1 from sealed_revision_void v where v.document_id = m.document_id
                    and v.revision = m.revision))""")
                    .param("kind", kind).param("subjects", subjects).query(row -> {
                        var fileId = row.getString("file_id");
                        standing.computeIfAbsent(row.getString("subject"), one ->
                                new Standing(fileId, new TreeSet<>())).boxes.add(row.getString("box"));
                    });
        }
        return standing;
    }

    /** By subject the boxes whose seal ended at some time, the last one; true where the document did as a whole. */
    @Transactional(readOnly = true)
    public Map<String, Map<String, Boolean>> ended(String kind, Collection<String> subjects) {
        var ended = new TreeMap<String, Map<String, Boolean>>();
        if (!subjects.isEmpty()) {
            jdbc.sql("""
                    select d.subject, o.box, d.voided <> '' as as_a_whole from sealed_document d
                    join seal_use u on u.document_id = d.id join seal_order o on o.id = u.order_id
                    where d.kind = :kind and d.subject in (:subjects) and (d.voided <> '' or not""" + U_STANDS
                    + ") order by u.at, u.id").param("kind", kind).param("subjects", subjects).query(row -> {
                        ended.computeIfAbsent(row.getString("subject"), one -> new TreeMap<>())
                                .put(row.getString("box"), row.getBoolean("as_a_whole"));
                    });
        }
        return ended;
    }

    /** The revisions that have this very content; the last of its document's or not, void or not. */
    @Transactional(readOnly = true)
    public List<Known> known(String sha256) {
        return jdbc.sql("""
                select d.kind, d.subject, r.document_id, r.revision, d.voided <> '' or exists (
                select 1 from sealed_revision_void v where v.document_id = r.document_id and v.revision = r.revision)
                as is_void, not exists (select n.revision from sealed_revision n where n.document_id = r.document_id
                and n.revision > r.revision and not exists (select 1 from sealed_revision_void w
                where w.document_id = n.document_id and w.revision = n.revision)) as is_last
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

    /** A subject's latest document that a seal was put on: the seals, and whether it still stands. */
    @Transactional(readOnly = true)
    public Optional<Coded> latest(String kind, String subject) {
        return jdbc.sql("""
                select d.id, d.voided <> '' as is_void, d.voided_at from sealed_document d
                where d.subject = ? and d.kind = ? and exists (select u.id from seal_use u where u.document_id = d.id)
                order by case when d.voided = '' then 0 else 1 end,
                (select max(u.at) from seal_use u where u.document_id = d.id) desc limit 1""").params(subject, kind)
                .query((row, n) -> new Coded(row.getBoolean("is_void"),
                        row.getObject("voided_at", LocalDateTime.class), pressed(row.getString("id")))).optional();
    }

    private List<Pressed> pressed(String documentId) {
        return jdbc.sql("""
                select o.box, s.name as unit_name, o.opinion_on, u.at, v.at as voided_at from seal_use u
                join seal_order o on o.id = u.order_id join seal s on s.id = u.seal_id
                left join sealed_revision_void v on v.document_id = u.document_id and v.revision = u.revision
                where u.document_id = ? order by u.revision""").param(documentId).query(Pressed.class).list();
    }

    /** A document that carries a code; since when it is void isn't known of the oldest. */
    public record Coded(boolean isVoid, @Nullable LocalDateTime voidedAt, List<Pressed> seals) {
    }

    /** A seal on it, by what stands on it; since when it is void although the document is not. */
    public record Pressed(String box, String unitName, LocalDate opinionOn, LocalDateTime at,
                          @Nullable LocalDateTime voidedAt) {
    }

    /** The next one, of a document that is locked. */
    Revision add(String documentId, StoredFile file) {
        var revision = jdbc.sql("select coalesce(max(revision) + 1, 0) from sealed_revision where document_id = ?")
                .param(documentId).query(Integer.class).single();
        jdbc.sql("insert into sealed_revision (document_id, revision, file_id, sha256, at) values (?,?,?,?,?)")
                .params(documentId, revision, file.id(), file.sha256(), Shanghai.now(clock)).update();
        return new Revision(documentId, revision, file.id(), file.sha256());
    }

    void renew(String kind, String subject) {
        jdbc.sql("update sealed_document set voided = id, voided_at = ? where subject = ? and kind = ? and voided = ''")
                .params(Shanghai.now(clock), subject, kind).update();
    }

    /** From the revision that has this box's seal; what was sealed before stays, without anything nothing does. */
    void takeBack(String kind, String subject, String box) {
        jdbc.sql("select id from sealed_document where subject = ? and kind = ? and voided = '' for update")
                .params(subject, kind).query(String.class).optional()
                .ifPresent(id -> standing(id).stream().filter(seal -> seal.box.equals(box)).findFirst()
                        .ifPresent(seal -> takeBack(kind, subject, id, seal)));
    }

    private void takeBack(String kind, String subject, String documentId, SealAt seal) {
        var all = standing(documentId);
        if (all.get(0).equals(seal)) {
            renew(kind, subject);
            return;
        }
        all.stream().filter(one -> one.revision >= seal.revision).forEach(one -> jdbc.sql(
                "insert into sealed_revision_void (document_id, revision, at) values (?,?,?)")
                .params(documentId, one.revision, Shanghai.now(clock)).update());
    }

    private record SealAt(int revision, String box) {
    }

    /** Its seals that stand, the first one first. */
    private List<SealAt> standing(String documentId) {
        return jdbc.sql("select u.revision, o.box from seal_use u join seal_order o on o.id = u.order_id"
                + " where u.document_id = ? and" + U_STANDS + " order by u.revision").param(documentId)
                .query(SealAt.class).list();
    }

    void forget(String kind, Collection<String> subjects) {
        if (!subjects.isEmpty()) {
            files.forget(jdbc.sql("""
                    select r.file_id from sealed_document d join sealed_revision r on r.document_id = d.id
                    where d.kind = :kind and d.subject in (:subjects) union select c.file_id from sealed_document d
                    join ofd_copy c on c.document_id = d.id where d.kind = :kind and d.subject in (:subjects)""")
                    .param("kind", kind).param("subjects", subjects).query(String.class).list());
        }
    }
}
