package huozhong.seal;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.seal.ofd.MakeOfd.OnPdf;
import huozhong.shared.NotFound;
import huozhong.shared.Refusal;

/** The seals on a document that may go onto its OFD: kept here, and in force still. */
@Component
class SealsForOfd {

    private final JdbcClient jdbc;
    private final SealRows seals;
    private final SealKeeping keeping;

    SealsForOfd(JdbcClient jdbc, SealRows seals, SealKeeping keeping) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.keeping = keeping;
    }

    private record InBox(String box, String sealId) {
    }

    /** The first one first. */
    List<OnPdf> of(String documentId) {
        return jdbc.sql("""
                select o.box, u.seal_id from seal_use u join seal_order o on o.id = u.order_id
                where u.document_id = ? and not exists (select 1 from sealed_revision_void v
                    where v.document_id = u.document_id and v.revision = u.revision)
                order by u.revision""").param(documentId).query(InBox.class).list().stream()
                .map(this::pressable).toList();
    }

    private OnPdf pressable(InBox one) {
        var seal = seals.find(one.sealId).orElseThrow(NotFound::new);
        if (seal.kept() != Seal.Kept.HERE) {
            throw new KeptElsewhere(seal);
        }
        keeping.requireInForce(seal);
        return new OnPdf(one.box, seal.id(), seal.name());
    }

    /** Only who keeps its key presses it. */
    static final class KeptElsewhere extends Refusal {

        KeptElsewhere(Seal seal) {
            super("“" + seal.name() + "”的密钥不在本系统中，不能由本系统盖到OFD上，请下载PDF");
        }
    }
}
