package huozhong.nomination;

import org.jspecify.annotations.Nullable;

import huozhong.nomination.field.Field;

/** What the correction form sends: only the fields that change, the unit now asked if it changes, and a word on it. */
public record Correction(@Nullable String name, @Nullable String gender, @Nullable String birth,
                         @Nullable String ethnicity, @Nullable String politics, @Nullable String employer,
                         @Nullable String mobile, @Nullable String category, @Nullable String specialty,
                         @Nullable String deeds, @Nullable String honours, @Nullable String photo,
                         @Nullable String explanation) {

    Dossier appliedTo(Dossier dossier) {
        var changes = Dossier.of(this::typed).seen();
        return Dossier.of(field -> changes.get(field) == null ? dossier.get(field) : changes.get(field));
    }

    private @Nullable String typed(Field field) {
        return switch (field) {
            case NAME -> name;
            case GENDER -> gender;
            case BIRTH -> birth;
            case ETHNICITY -> ethnicity;
            case POLITICS -> politics;
            case EMPLOYER -> employer;
            case MOBILE -> mobile;
            case CATEGORY -> category;
            case SPECIALTY -> specialty;
            case DEEDS -> deeds;
            case HONOURS -> honours;
            case PHOTO -> photo;
        };
    }
}
