package huozhong.seal;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.seal.SealedDocuments.Revision;
import huozhong.seal.signature.Imprint;
import huozhong.seal.signature.SealKey;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/** Makes a document's next revision, with one seal more, and records the use; the document is locked meanwhile. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SealDocument {

    private final SealedDocuments documents;
    private final UseRows uses;
    private final Sealables sealables;
    private final SealingTools tools;
    private final Uploads files;
    private final Clock clock;

    SealDocument(SealedDocuments documents, UseRows uses, Sealables sealables, SealingTools tools, Uploads files,
                 Clock clock) {
        this.documents = documents;
        this.uses = uses;
        this.sealables = sealables;
        this.tools = tools;
        this.files = files;
        this.clock = clock;
    }

    StoredFile seal(SealOrder order, Seal seal, SealKey key, Caller keeper) {
        var documentId = documents.lock(order.kind(), order.subject());
        var before = documents.last(documentId).orElseGet(() -> begin(documentId, order, keeper));
        var unsealed = files.read(before.fileId());
        var imprint = new Imprint(order.box(), order.opinion(), order.opinionOn(), seal.name());
        var sealed = files.store(order.unitId(), StoredFile.Kind.SEALED, unsealed.file().name(),
                tools.sealer().seal(unsealed.bytes(), imprint, key), keeper.userId());
        var after = documents.add(documentId, before.revision() + 1, sealed);
        uses.add(new SealUse(Ids.next(), order.id(), seal.id(), seal.unitId(), keeper.userId(), documentId,
                after.revision(), before.sha256(), after.sha256(),
                key.chain().get(0).getSerialNumber().toString(16), Shanghai.now(clock)));
        return sealed;
    }

    private Revision begin(String documentId, SealOrder order, Caller keeper) {
        var blank = sealables.of(order.kind()).blank(order.subject());
        documents.name(documentId, blank.code());
        var prepared = tools.sealer().prepare(blank.pdf(), blank.boxes());
        return documents.add(documentId, 0, files.store(order.unitId(), StoredFile.Kind.SEALED, blank.name(), prepared,
                keeper.userId()));
    }
}
