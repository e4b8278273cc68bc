package huozhong.nomination;

import java.time.LocalDateTime;

/** A dossier as it was submitted, which fields changed against the version before, why, by whom and when. */
public record DossierVersion(int version, Dossier dossier, String changed, String reason, String userId,
                             LocalDateTime at) {
}
