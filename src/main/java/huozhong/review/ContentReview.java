package huozhong.review;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * 内容审核: a unit's word on one version of a content, which it names by number and hash. Written once; what takes its
 * validity away is written beside it.
 */
public record ContentReview(String id, Of of, Place place, Word word, Speaker speaker, LocalDateTime at,
                            @Nullable Cause voided) {

    /** On what: of which case the version is, and its hash. */
    public record Of(String process, String caseId, int number, String sha256) {
    }

    /** At which step of the diagram. */
    public record Place(String step, String stepName) {
    }

    /** What is said; of a return which parts it asks for, and the scan where it came on paper. */
    public record Word(Decision decision, String text, String parts, @Nullable String scan) {
    }

    /** Who said it, instead of whom, and for which unit. */
    public record Speaker(String userId, @Nullable String insteadOf, String unitId) {
    }

    /** 同意 · 退回修改 · 不予举办. */
    public enum Decision { AGREE, RETURN, REJECT }

    /** Why it doesn't hold any more: another content was handed in, or what it asked for was done. */
    public enum Cause { CONTENT_CHANGED, CORRECTED }

    public boolean isValid() {
        return voided == null;
    }

    boolean isAgreement() {
        return isValid() && word.decision == Decision.AGREE;
    }

    boolean isOpenReturn() {
        return isValid() && word.decision == Decision.RETURN;
    }
}
