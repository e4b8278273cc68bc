package huozhong.nomination;

import java.time.LocalDate;
import java.time.LocalDateTime;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A unit's word on a nominee, on one version of the dossier: decision, text, who said it by which post for which unit,
 * when, and on which track. Written once; what takes its validity away is written beside it.
 */
public record Opinion(String id, String nominationId, @JsonUnwrapped Place place, @JsonUnwrapped Word word,
                      @JsonUnwrapped Speaker speaker, @JsonUnwrapped Taken taken, @Nullable Voided voided) {

    /** At which step, on which version of the dossier, and at which try. */
    record Place(String step, String stepName, int dossierVersion, int attempt) {

        /** Of one that isn't kept yet: which try it is, the table counts. */
        static Place next(String step, String stepName, int dossierVersion) {
            return new Place(step, stepName, dossierVersion, 0);
        }
    }

    /** What is said; of a return which fields it asks for. */
    record Word(Decision decision, String text, String reason, String fields) {
    }

    /** Who said it, instead of whom, by which post and for which unit. */
    record Speaker(String userId, @Nullable String insteadOf, String post, @Nullable String unitId, String unitName) {
    }

    /** On which track and when it was given, and when written down. */
    record Taken(Track track, @Nullable String scan, LocalDate givenOn, LocalDateTime at) {
    }

    /** 同意 · 退回修改 · 不予推荐. */
    public enum Decision { AGREE, RETURN, REJECT }

    /** Given by an account, on paper and recorded with its scan, or by an account and with the unit's seal. */
    public enum Track { ACCOUNT, PAPER, SEAL }

    /** Why an opinion doesn't hold any more. */
    public enum Cause { COVERED_FIELD_CHANGED, RETRACTED, CORRECTED, CHOICE_TAKEN_BACK }

    /** What took the validity away, why, by whom and when. */
    public record Voided(Cause cause, String reason, String userId, LocalDateTime at) {
    }

    String step() {
        return place.step;
    }

    Decision decision() {
        return word.decision;
    }

    String userId() {
        return speaker.userId;
    }

    @Nullable String unitId() {
        return speaker.unitId;
    }

    LocalDateTime at() {
        return taken.at;
    }

    public boolean isValid() {
        return voided == null;
    }

    /** A return that no correction has answered yet. */
    boolean isOpenReturn() {
        return isValid() && word.decision == Decision.RETURN;
    }

    boolean isAgreement() {
        return isValid() && word.decision == Decision.AGREE;
    }
}
