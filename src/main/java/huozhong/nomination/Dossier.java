package huozhong.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import huozhong.nomination.field.Field;
import huozhong.nomination.field.FieldRules;
import huozhong.nomination.field.PlausibleBirth;
import huozhong.shared.InvalidInput;
import huozhong.shared.SameName;
import huozhong.shared.SeenText;

/** What annex 1 asks of a nominee; in a draft any of it may still be missing. The birth is "1978-05". */
@Embeddable
public record Dossier(@Nullable String name, @Nullable String gender, @Nullable String birth,
                      @Nullable String ethnicity, @Nullable String politics, @Nullable String employer,
                      @Nullable String mobile, @Nullable String category, @Nullable String specialty,
                      @Nullable String deeds, @Nullable String honours, @Nullable String photo) {

    static final Dossier EMPTY = of(field -> null);

    public @Nullable String get(Field field) {
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

    /** The same person's dossier with one field changed. */
    public Dossier with(Field changed, @Nullable String value) {
        return of(field -> field == changed ? value : get(field));
    }

    public static Dossier of(java.util.function.Function<Field, @Nullable String> values) {
        return new Dossier(values.apply(Field.NAME), values.apply(Field.GENDER), values.apply(Field.BIRTH),
                values.apply(Field.ETHNICITY), values.apply(Field.POLITICS), values.apply(Field.EMPLOYER),
                values.apply(Field.MOBILE), values.apply(Field.CATEGORY), values.apply(Field.SPECIALTY),
                values.apply(Field.DEEDS), values.apply(Field.HONOURS), values.apply(Field.PHOTO));
    }

    /** What annex 1 still lacks before it can be submitted. */
    public List<Field> missing() {
        var missing = new ArrayList<Field>();
        for (var field : Field.values()) {
            var value = get(field);
            if (field.isRequired() && (value == null || value.isBlank())) {
                missing.add(field);
            }
        }
        return missing;
    }

    /** What of what is there breaks a field's rule. */
    public List<InvalidInput.Problem> problems() {
        var problems = new ArrayList<InvalidInput.Problem>();
        for (var field : Field.values()) {
            var value = get(field);
            if (value != null && !value.isBlank()) {
                FieldRules.problem(field, value)
                        .ifPresent(words -> problems.add(new InvalidInput.Problem(field.key(), words)));
            }
        }
        return problems;
    }

    /** The same, and what can't be true on this day. */
    public List<InvalidInput.Problem> problems(LocalDate today) {
        var problems = new ArrayList<>(problems());
        PlausibleBirth.fault(birth, today).ifPresent(words ->
                problems.add(new InvalidInput.Problem(Field.BIRTH.key(), Field.BIRTH.label() + words)));
        return problems;
    }

    /** The same person has the same: name, however written, and mobile; nothing where one of them is missing. */
    public @Nullable String person() {
        return name == null || mobile == null ? null : person(name, mobile);
    }

    static String person(String name, String mobile) {
        return SameName.key(name) + " " + mobile;
    }

    /** As a person sees what was typed. */
    Dossier seen() {
        return of(field -> Optional.ofNullable(get(field)).map(SeenText::of).orElse(null));
    }

    public List<Field> changedFrom(Dossier before) {
        var changed = new ArrayList<Field>();
        for (var field : Field.values()) {
            if (!Objects.equals(get(field), before.get(field))) {
                changed.add(field);
            }
        }
        return changed;
    }
}
