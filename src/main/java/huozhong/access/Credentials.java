package huozhong.access;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.organization.Organization;

/** Sets passwords. */
@Service
@Transactional
public class Credentials {

    private final CredentialRows rows;
    private final Organization organization;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final Sessions sessions;
    private final Powers powers;
    private final WrongGuesses guesses;

    Credentials(CredentialRows rows, Organization organization, PasswordRules rules, PasswordEncoder encoder,
                Sessions sessions, Powers powers, WrongGuesses guesses) {
        this.rows = rows;
        this.organization = organization;
        this.rules = rules;
        this.encoder = encoder;
        this.sessions = sessions;
        this.powers = powers;
        this.guesses = guesses;
    }

    /** Whether the user has a password that lets him in. */
    @Transactional(readOnly = true)
    public boolean isSet(String userId) {
        return rows.findById(userId).filter(one -> !isVoid(one)).isPresent();
    }

    /** Whether one administrator alone let him set it, before he could do more than log in. */
    boolean isVoid(Credential credential) {
        return !credential.hasSecondKey() && powers.holds(credential.userId());
    }

    /** Whether somebody else chose it: it opens nothing until he has changed it. */
    @Transactional(readOnly = true)
    public boolean mustChange(String userId) {
        return rows.findById(userId).filter(Credential::mustChange).isPresent();
    }

    /** When he logged in the time before this one. */
    @Transactional(readOnly = true)
    public Optional<LocalDateTime> loggedInBefore(String userId) {
        return rows.findById(userId).flatMap(Credential::loggedInBefore);
    }

    /** Lifts a lock and ends all sessions of the user; refuses what is short, common or guessable with InvalidInput. */
    public void setPassword(String userId, String rawPassword) {
        setPassword(userId, rawPassword, true);
    }

    void setPassword(String userId, String rawPassword, boolean withSecondKey) {
        var hash = hash(userId, rawPassword);
        set(userId, credential -> credential.change(hash, withSecondKey));
    }

    /** By who knows the former one. */
    void changePassword(String userId, String rawPassword) {
        var hash = hash(userId, rawPassword);
        set(userId, credential -> credential.change(hash));
    }

    /** By one administrator alone for him. */
    public void setPasswordToBeChanged(String userId, String rawPassword) {
        setToBeChanged(userId, hash(userId, rawPassword), false);
    }

    void setToBeChanged(String userId, String hash, boolean withSecondKey) {
        set(userId, credential -> credential.changeForNow(hash, withSecondKey));
    }

    String hash(String userId, String rawPassword) {
        rules.check(organization.user(userId).login(), rawPassword);
        return encoder.encode(rawPassword);
    }

    private void set(String userId, Consumer<Credential> change) {
        var credential = rows.findByUserId(userId).orElseGet(() -> new Credential(userId, ""));
        change.accept(credential);
        rows.save(credential);
        guesses.forgive(userId);
        sessions.endAllOf(userId);
    }
}
