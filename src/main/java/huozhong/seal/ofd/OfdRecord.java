package huozhong.seal.ofd;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.shared.Shanghai;

/** The OFD files that were made here, by the digests of their signatures: only this tells one that lost its last. */
@Component
public class OfdRecord {

    private final JdbcClient jdbc;
    private final Clock clock;

    OfdRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was made: the whole file's SHA-256, its signatures' in their order, and whether it is void since. */
    record Made(String sha256, List<String> values, boolean isVoid) {
    }

    /** The file of a document's revision, where it was made. */
    public Optional<String> file(String documentId, int revision) {
        return jdbc.sql("select file_id from ofd_copy where document_id = ? and revision = ?")
                .params(documentId, revision).query(String.class).optional();
    }

    public void add(String documentId, int revision, String fileId, MakeOfd.Made made) {
        var values = made.values().stream().map(Digests::sha256).toList();
        jdbc.sql("""
                insert into ofd_copy (document_id, revision, file_id, sha256, first_signature, signatures, at)
                values (?, ?, ?, ?, ?, ?, ?)""").params(documentId, revision, fileId, Digests.sha256(made.ofd()),
                values.get(0), String.join(",", values), Shanghai.now(clock)).update();
    }

    /** The one whose first signature this is. */
    Optional<Made> withFirst(String value) {
        return jdbc.sql("""
                select c.sha256, c.signatures, d.voided <> '' or exists (select 1 from sealed_revision_void v
                    where v.document_id = c.document_id and v.revision = c.revision) as is_void
                from ofd_copy c join sealed_document d on d.id = c.document_id where c.first_signature = ?""")
                .param(value).query((row, n) -> new Made(row.getString("sha256"),
                        Arrays.asList(row.getString("signatures").split(",")), row.getBoolean("is_void")))
                .optional();
    }
}
