package huozhong.seal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.document.FileContent;
import huozhong.document.StoredFile;
import huozhong.document.Unfolding;
import huozhong.document.Uploads;
import huozhong.seal.SealedDocuments.Revision;
import huozhong.seal.ofd.MakeOfd;
import huozhong.seal.ofd.OfdRecord;
import huozhong.seal.signature.SealVerifier;
import huozhong.shared.NotFound;
import huozhong.shared.Refusal;

/**
 * A finished document once more as OFD, made when it is first asked for: of a PDF that still stands, by seals whose
 * keys we hold. Who may have it the caller's module says.
 */
@Service
public class SealedOfd {

    private static final String PDF = ".pdf";

    private final SealedDocuments documents;
    private final SealsForOfd seals;
    private final MakeOfd making;
    private final OfdRecord record;
    private final SealVerifier verifier;
    private final Uploads files;

    SealedOfd(SealedDocuments documents, SealsForOfd seals, MakeOfd making, OfdRecord record, SealVerifier verifier,
              Uploads files) {
        this.documents = documents;
        this.seals = seals;
        this.making = making;
        this.record = record;
        this.verifier = verifier;
        this.files = files;
    }

    /** NotFound of what has no seal; refuses what isn't finished. Who asks at the same moment waits. */
    @Transactional
    public FileContent of(String kind, String subject, Caller caller) {
        documents.current(kind, subject).orElseThrow(NotFound::new);
        documents.lock(kind, subject);
        var sealed = documents.current(kind, subject).orElseThrow(NotFound::new);
        return files.read(record.file(sealed.documentId(), sealed.revision())
                .orElseGet(() -> made(sealed, caller)));
    }

    private String made(Revision sealed, Caller caller) {
        var pdf = files.read(sealed.fileId());
        var on = seals.of(sealed.documentId());
        if (!verifier.verify(pdf.bytes()).intact()) {
            throw new Broken();
        }
        var name = pdf.file().name();
        var title = name.endsWith(PDF) ? name.substring(0, name.length() - PDF.length()) : name;
        var ofd = Unfolding.onThisNode(() -> making.of(pdf.bytes(), title, on));
        var file = files.store(pdf.file().ownerUnitId(), StoredFile.Kind.SEALED_OFD, title + ".ofd", ofd.ofd(),
                caller.userId());
        record.add(sealed.documentId(), sealed.revision(), file.id(), ofd);
        return file.id();
    }

    /** Of a PDF whose seals don't stand nothing more is made. */
    static final class Broken extends Refusal {

        Broken() {
            super("盖章的PDF没有通过核验，不能再制作OFD");
        }
    }
}
