package huozhong.seal.signature;

import java.time.Instant;
import java.util.List;

/** Says who sealed a file, when, and whether anything changed since; strict, and no finding at all is a failure. */
public interface SealVerifier {

    Verdict verify(byte[] file);

    /** The whole file's: intact only if each seal is and nothing came after the last; problems in Chinese. */
    record Verdict(boolean intact, List<FoundSeal> seals, List<String> problems) {
    }

    /** One seal in the order in which they were put on. */
    record FoundSeal(String box, String unitName, String serial, Instant at, boolean intact, List<String> problems) {
    }
}
