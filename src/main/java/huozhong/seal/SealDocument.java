package huozhong.seal;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.document.HostilePdf;
import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.seal.SealedDocuments.Revision;
import huozhong.seal.platform.SealPlatform;
import huozhong.seal.signature.Imprint;
import huozhong.seal.signature.SealKey;
import huozhong.shared.Ids;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** Makes a document's next revision, with one seal more, and records the use; the document is locked meanwhile. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SealDocument {

    /** A roster of ten thousand has five hundred. */
    private static final int MOST_PAGES = 600;

    private final SealedDocuments documents;
    private final UseRows uses;
    private final Sealables sealables;
    private final SealingTools tools;
    private final Uploads files;
    private final PlatformRequestRows requests;
    private final Clock clock;

    SealDocument(SealedDocuments documents, UseRows uses, Sealables sealables, SealingTools tools, Uploads files,
                 PlatformRequestRows requests, Clock clock) {
        this.documents = documents;
        this.uses = uses;
        this.sealables = sealables;
        this.tools = tools;
        this.files = files;
        this.requests = requests;
        this.clock = clock;
    }

    StoredFile seal(SealOrder order, Seal seal, SealKey key, Caller keeper) {
        var before = before(order, keeper);
        var unsealed = files.read(before.fileId());
        var imprint = new Imprint(order.box(), order.opinion(), order.opinionOn(), seal.name());
        return keep(order, seal, before, unsealed.file().name(), tools.sealer().seal(unsealed.bytes(), imprint, key),
                new Pressed(keeper.userId(), key.chain().get(0).getSerialNumber().toString(16)));
    }

    /** To the platform, which seals it. */
    void send(SealOrder order, Seal seal, Caller keeper) {
        tools.platform().requireThere();
        requests.add(order, seal, keeper.userId(), before(order, keeper));
    }

    /** What is sent; NotFound of what is sealed or void meanwhile. */
    SealPlatform.Wanted wanted(PlatformRequest request, SealOrder order, Seal seal) {
        return new SealPlatform.Wanted(request.id(), seal.keptAs(), order.box(), order.opinion(), order.opinionOn(),
                files.read(sent(request, order).fileId()).bytes());
    }

    /** What came back, checked. */
    StoredFile take(SealOrder order, Seal seal, PlatformRequest request, byte[] pdf) {
        var before = sent(request, order);
        var unsealed = files.read(before.fileId());
        HostilePdf.refuse(pdf, MOST_PAGES);
        var added = tools.added(unsealed.bytes(), pdf, order.box(), seal.name(), before.sha256());
        return keep(order, seal, before, unsealed.file().name(), pdf, new Pressed(request.keeperId(), added.serial()));
    }

    /** Nobody else goes on with the document; it is as it was sent. */
    private Revision sent(PlatformRequest request, SealOrder order) {
        var documentId = documents.lock(order.kind(), order.subject());
        return documents.last(documentId).filter(last -> documentId.equals(request.documentId())
                && last.revision() == request.revision()).orElseThrow(NotFound::new);
    }

    private record Pressed(String keeperId, String certificate) {
    }

    private StoredFile keep(SealOrder order, Seal seal, Revision before, String name, byte[] pdf, Pressed pressed) {
        var sealed = files.store(order.unitId(), StoredFile.Kind.SEALED, name, pdf, pressed.keeperId);
        var after = documents.add(before.documentId(), sealed);
        uses.add(new SealUse(Ids.next(), order.id(), seal.id(), seal.unitId(), pressed.keeperId, before.documentId(),
                after.revision(), before.sha256(), after.sha256(), pressed.certificate, Shanghai.now(clock)));
        return sealed;
    }

    private Revision before(SealOrder order, Caller keeper) {
        var documentId = documents.lock(order.kind(), order.subject());
        if (requests.isOut(documentId)) {
            throw new AtPlatform();
        }
        return documents.last(documentId).orElseGet(() -> begin(documentId, order, keeper));
    }

    private Revision begin(String documentId, SealOrder order, Caller keeper) {
        var blank = sealables.of(order.kind()).blank(order.subject());
        documents.name(documentId, blank.code());
        var prepared = tools.sealer().prepare(blank.pdf(), blank.boxes());
        return documents.add(documentId, files.store(order.unitId(), StoredFile.Kind.SEALED, blank.name(), prepared,
                keeper.userId()));
    }
}
