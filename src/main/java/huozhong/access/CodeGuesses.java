package huozhong.access;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.audit.Act;
import huozhong.audit.Audit;

/** What stands between whoever types a one-time code and the password that he wants to set by it. */
@Component
class CodeGuesses {

    private final PasswordRules rules;
    private final WrongGuesses guesses;
    private final Audit audit;

    CodeGuesses(PasswordRules rules, WrongGuesses guesses, Audit audit) {
        this.rules = rules;
        this.guesses = guesses;
        this.audit = audit;
    }

    /** Before the code is looked at: whether this address may try, and whether the password would do. */
    void check(String login, String password, String address) {
        guesses.requireBudget(address);
        rules.check(login, password);
    }

    boolean isLocked(String subject, String address) {
        return guesses.isLocked(subject, address);
    }

    /** A wrong one, told to the audit trail by this action and about this subject. */
    void fail(String guessed, String address, String action, String subject) {
        guesses.fail(guessed, address);
        audit.record(Act.bySystem(action, subject, Map.of()));
    }

    void forgive(String subject) {
        guesses.forgive(subject);
    }
}
