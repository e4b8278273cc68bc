package huozhong.submission.parcel;

import org.jspecify.annotations.Nullable;

import huozhong.plan.Plan;

/**
 * 不一致: where list, roster, forms and quotas don't say the same, in words; of one person, or of all.
 *
 * @param key     stays while kind, person and words do, so that an explanation ends with what it explains
 * @param missing whether a stamp or a paper isn't there, rather than two of them saying different things
 */
public record Difference(String key, Kind kind, @Nullable String nominationId, @Nullable String number,
                         @Nullable String name, String words, boolean missing) {

    /** What doesn't agree. */
    public enum Kind { ROSTER, QUOTA, CATEGORY, STAMP }

    static Difference of(Kind kind, String words) {
        return new Difference(key(kind, "", words), kind, null, null, null, words, false);
    }

    static Difference of(Kind kind, ListPerson person, String words) {
        return of(kind, person.nominationId(), person.number(), person.name(), words);
    }

    static Difference of(Kind kind, String nominationId, @Nullable String number, String name, String words) {
        return new Difference(key(kind, nominationId, words), kind, nominationId, number, name, words, false);
    }

    /** The same of a stamp or a paper that isn't there. */
    Difference missed() {
        return new Difference(key, kind, nominationId, number, name, words, true);
    }

    /** What isn't there yet a plan may do without (盖章材料); what contradicts itself is explained under any plan. */
    boolean isToExplain(Plan plan) {
        return !missing || plan.options().stampedPackage();
    }

    private static String key(Kind kind, String of, String words) {
        return Digest.of(kind + "\n" + of + "\n" + words);
    }
}
