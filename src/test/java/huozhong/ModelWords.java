package huozhong;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that names of the model are made of. A new verb is a decision: it is written down here first. */
final class ModelWords {

    private static final Set<String> VERBS = Set.of("Await", "Choose", "Confirm", "Correct", "Give", "Handle", "Mark",
            "Record", "Replace", "Review", "Sign", "Tell");
    private static final Set<String> IRREGULAR = Set.of("Chosen", "Held", "Kept", "Left", "Taken", "Told", "Withdrawn");
    private static final Pattern PASCAL = Pattern.compile("([A-Z][a-z0-9]+)+");
    private static final Pattern WORD = Pattern.compile("[A-Z][a-z0-9]+");

    private ModelWords() {
    }

    static boolean isPascal(String name) {
        return PASCAL.matcher(name).matches();
    }

    static boolean isVerbAndNoun(String name) {
        var words = words(name);
        return isPascal(name) && words.size() > 1 && VERBS.contains(words.get(0));
    }

    /** A noun and what happened to it: NominationReturned. */
    static boolean isFact(String name) {
        var words = words(name);
        return isPascal(name) && words.size() > 1 && isParticiple(words.get(words.size() - 1));
    }

    /** Agreed, AlreadyChosen, DecidedCollectively, ReservesKept. */
    static boolean isQuestion(String name) {
        return isPascal(name) && words(name).stream().anyMatch(ModelWords::isParticiple);
    }

    static String lowerFirst(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase() + name.substring(1);
    }

    static String upperFirst(String name) {
        return name.substring(0, 1).toUpperCase() + name.substring(1);
    }

    private static boolean isParticiple(String word) {
        return word.endsWith("ed") && word.length() > 3 || IRREGULAR.contains(word);
    }

    private static List<String> words(String name) {
        return WORD.matcher(name).results().map(found -> found.group()).toList();
    }
}
