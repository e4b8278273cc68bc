package huozhong.seal;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.seal.signature.SealRecord;

/** What was sealed here, for whoever verifies: only this tells that a last seal was cut off. */
@Component
public class SealMemory implements SealRecord {

    private final JdbcClient jdbc;

    SealMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Revision> revisions(String sha256) {
        return jdbc.sql("""
                select o.box, r.sha256 from sealed_revision r
                join seal_use u on u.document_id = r.document_id and u.revision = r.revision
                join seal_order o on o.id = u.order_id
                where r.document_id = (select min(k.document_id) from sealed_revision k where k.sha256 = ?)
                and not exists (select 1 from sealed_revision_void v where v.document_id = r.document_id
                and v.revision = r.revision) order by r.revision""").param(sha256)
                .query((row, n) -> new Revision(row.getString("box"), row.getString("sha256"))).list();
    }

    @Override
    public boolean isVoid(String sha256) {
        return jdbc.sql("""
                select count(*) from sealed_revision r join sealed_document d on d.id = r.document_id
                where r.sha256 = ? and (d.voided <> '' or exists (select 1 from sealed_revision_void v
                where v.document_id = r.document_id and v.revision = r.revision))""").param(sha256)
                .query(Integer.class).single() > 0;
    }
}
