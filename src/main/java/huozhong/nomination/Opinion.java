package huozhong.nomination;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A unit's word on a nominee, on one version of the dossier: decision, text, who said it by which post for which unit,
 * when, and on which track. Written once; what takes its validity away is written beside it.
 */
public record Opinion(String id, String nominationId, String step, String stepName, int dossierVersion, int attempt,
                      Decision decision, String text, String reason, String fields, String userId,
                      @Nullable String insteadOf, String post, @Nullable String unitId, String unitName, Track track,
                      @Nullable String scan, LocalDate givenOn, LocalDateTime at, @Nullable Voided voided) {

    /** 同意 · 退回修改 · 不予推荐. */
    public enum Decision { AGREE, RETURN, REJECT }

    /** Given by an account, or on paper and recorded with its scan. */
    public enum Track { ACCOUNT, PAPER }

    /** Why an opinion doesn't hold any more. */
    public enum Cause { COVERED_FIELD_CHANGED, RETRACTED, CORRECTED, CHOICE_TAKEN_BACK }

    /** What took the validity away, why, by whom and when. */
    public record Voided(Cause cause, String reason, String userId, LocalDateTime at) {
    }

    public boolean isValid() {
        return voided == null;
    }

    /** A return that no correction has answered yet. */
    boolean isOpenReturn() {
        return isValid() && decision == Decision.RETURN;
    }

    boolean isAgreement() {
        return isValid() && decision == Decision.AGREE;
    }
}
