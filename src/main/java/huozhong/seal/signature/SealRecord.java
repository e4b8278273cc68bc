package huozhong.seal.signature;

import java.util.List;

/** What the system remembers of the files that it sealed: only this tells that a last seal was cut off. */
public interface SealRecord {

    /** The revisions that lead to how its document is now, first seal first; none if it was never sealed here. */
    List<Revision> revisions(String sha256);

    /** Whether what this very revision says was changed or taken back since, so that it stands for nothing any more. */
    default boolean isVoid(String sha256) {
        return false;
    }

    /** Which box was sealed, and the SHA-256 of the whole file right after. */
    record Revision(String box, String sha256) {
    }
}
