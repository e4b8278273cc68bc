package huozhong.seal;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import huozhong.access.Caller;
import huozhong.document.StoredFile;
import huozhong.seal.signature.DocumentSealer.SealBox;

/** What a module plugs in that has documents sealed; a bean a kind. */
public interface Sealable {

    /** As its orders name it. */
    String kind();

    /** What such a document is called in Chinese. */
    String words();

    /** The document before its first seal: asked for once, when that one is pressed, and to look at until then. */
    Blank blank(String subject);

    /** By subject what the keeper knows it by; not asked for whoever sees no business data. */
    Map<String, String> titles(Collection<String> subjects);

    /** In the transaction that sealed it: the file as it is now, by this keeper. */
    void sealed(SealOrder order, StoredFile file, Caller keeper);

    /** In the transaction that declined it. */
    void declined(SealOrder order, String reason, Caller keeper);

    /**
     * A PDF with the boxes that seals are put into, in the order in which they are, and its name as a file.
     *
     * @param code what its QR says, where it has one
     */
    record Blank(String name, byte[] pdf, List<SealBox> boxes, @Nullable String code) {

        public Blank(String name, byte[] pdf, List<SealBox> boxes) {
            this(name, pdf, boxes, null);
        }
    }
}
