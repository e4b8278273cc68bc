package huozhong.submission.paper;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import huozhong.rendering.Box;

/**
 * What is stamped by itself: the whole roster, or one category's where the plan wants a roster each. Its code stands in
 * the QR of its sheets, its seal goes into the box on the first of them.
 *
 * @param category its name; empty for the whole
 * @param qr       the box around the QR; not known of those that were made before it was kept
 */
public record RosterPart(String category, String code, Box seal, @Nullable Box qr) {

    /** Where a scan looks: the QR, by which it is put straight, and the seal. */
    List<Box> boxes() {
        return Stream.concat(Stream.of(seal), Stream.ofNullable(qr)).toList();
    }
}
