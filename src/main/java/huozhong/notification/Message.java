package huozhong.notification;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is told: about which subject, on which occasion (the same is told once), who did it, what it is about, and the
 * page to open. Never a phone number and never an opinion; words are what somebody typed to be told, which stay in the
 * portal and are forgotten with the plan.
 */
public record Message(MessageKind kind, String subject, String occasion, @Nullable String planId, String who,
                      String what, String words, int amount, @Nullable LocalDate due, String page) {

    private static final int LONGEST = 200;

    /** Of one thing, once for good. */
    public static Message of(MessageKind kind, String subject, String what, String page) {
        return new Message(kind, subject, "", null, "", shortened(what), "", 1, null, page);
    }

    /** Told again on each of these: a day, an offset. */
    public Message on(Object newOccasion) {
        return new Message(kind, subject, newOccasion.toString(), planId, who, what, words, amount, due, page);
    }

    public Message in(@Nullable String newPlanId) {
        return new Message(kind, subject, occasion, newPlanId, who, what, words, amount, due, page);
    }

    public Message by(String unit) {
        return new Message(kind, subject, occasion, planId, unit, what, words, amount, due, page);
    }

    public Message saying(String newWords) {
        return new Message(kind, subject, occasion, planId, who, what, newWords, amount, due, page);
    }

    public Message times(int newAmount) {
        return new Message(kind, subject, occasion, planId, who, what, words, newAmount, due, page);
    }

    public Message until(LocalDate newDue) {
        return new Message(kind, subject, occasion, planId, who, what, words, amount, newDue, page);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
