package huozhong.seal.signature;

import java.util.List;

/**
 * Puts a seal onto a document: ours by a key, or a platform that takes a whole file and gives it back. Each seal covers
 * all before it and changes nothing of it.
 */
public interface DocumentSealer {

    /** The PDF with an empty signature field for each box, before the first seal. */
    byte[] prepare(byte[] pdf, List<SealBox> boxes);

    /** Refuses a box that isn't there or has its seal already (IllegalStateException). */
    byte[] seal(byte[] document, Imprint imprint, SealKey key);

    /** Where a box lies: page from 0, points from its lower left corner. */
    record SealBox(String name, int page, double x, double y, double width, double height) {
    }
}
