package huozhong.nomination;

import org.jspecify.annotations.Nullable;

/** What the correction form sends: only the fields that change, the unit now asked if it changes, and a word on it. */
public record Correction(@Nullable String name, @Nullable String gender, @Nullable String birth,
                         @Nullable String ethnicity, @Nullable String politics, @Nullable String employer,
                         @Nullable String mobile, @Nullable String category, @Nullable String specialty,
                         @Nullable String deeds, @Nullable String honours, @Nullable String photo,
                         @Nullable String explanation) {

    Dossier appliedTo(Dossier dossier) {
        var changes = new Dossier(name, gender, birth, ethnicity, politics, employer, mobile, category, specialty,
                deeds, honours, photo).seen();
        return Dossier.of(field -> changes.get(field) == null ? dossier.get(field) : changes.get(field));
    }
}
