package huozhong.seal.signature;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Says who sealed a file, when, and whether anything changed since; strict, and no finding at all is a failure. */
public interface SealVerifier {

    /** Held against what the system itself remembers, if anything does. */
    Verdict verify(byte[] file);

    /** Held against that record: each revision known, each seal of the workflow there, in its order. */
    Verdict verify(byte[] file, SealRecord record);

    /** The whole file's: intact only if each seal is and nothing came after the last; problems in Chinese. */
    record Verdict(boolean intact, List<FoundSeal> seals, List<String> problems) {
    }

    /** One seal in the order in which they were put on; no time is known of one that is broken altogether. */
    record FoundSeal(String box, String unitName, String serial, @Nullable Instant at, boolean intact,
                     List<String> problems) {
    }
}
