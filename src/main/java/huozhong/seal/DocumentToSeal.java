package huozhong.seal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.document.Uploads;

/** A document as it would be sealed now, to look at before. */
@Service
@Transactional
public class DocumentToSeal {

    private final SealedDocuments documents;
    private final Sealables sealables;
    private final Uploads files;

    DocumentToSeal(SealedDocuments documents, Sealables sealables, Uploads files) {
        this.documents = documents;
        this.sealables = sealables;
        this.files = files;
    }

    /** Its name as a file and what it holds. */
    public record Shown(String name, byte[] pdf) {
    }

    public Shown of(String kind, String subject) {
        var current = documents.current(kind, subject);
        if (current.isPresent()) {
            var content = files.read(current.get().fileId());
            return new Shown(content.file().name(), content.bytes());
        }
        var blank = sealables.of(kind).blank(subject);
        return new Shown(blank.name(), blank.pdf());
    }
}
