package huozhong.nomination.held;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/** A unit's agreement at a task, said by whom, which counts once the unit's seal is on the form. */
public record HeldOpinion(String taskId, String nominationId, String step, String stepName, int dossierVersion,
                          String text, String userId, @Nullable String insteadOf, String post, String unitId,
                          String unitName, LocalDateTime at) {
}
