package huozhong.submission.parcel;

import org.jspecify.annotations.Nullable;

/**
 * 不一致: where list, roster, forms and quotas don't say the same, in words; of one person, or of all.
 *
 * @param key stays while kind, person and words do, so that an explanation ends with what it explains
 */
public record Difference(String key, Kind kind, @Nullable String nominationId, @Nullable String number,
                         @Nullable String name, String words) {

    /** What doesn't agree. */
    public enum Kind { ROSTER, QUOTA, CATEGORY, STAMP }

    static Difference of(Kind kind, String words) {
        return new Difference(key(kind, "", words), kind, null, null, null, words);
    }

    static Difference of(Kind kind, ListPerson person, String words) {
        return of(kind, person.nominationId(), person.number(), person.name(), words);
    }

    static Difference of(Kind kind, String nominationId, @Nullable String number, String name, String words) {
        return new Difference(key(kind, nominationId, words), kind, nominationId, number, name, words);
    }

    private static String key(Kind kind, String of, String words) {
        return Digest.of(kind + "\n" + of + "\n" + words);
    }
}
