package huozhong.access;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.User;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/** Lets people in and out and writes both down; who fails never learns why, nor by how long it took. */
@Service
@Transactional(noRollbackFor = PasswordVoid.class)
public class Login {

    private final Organization organization;
    private final CredentialRows rows;
    private final Credentials credentials;
    private final WrongGuesses guesses;
    private final PasswordEncoder encoder;
    private final Audit audit;
    private final Clock clock;
    private final String nobodysHash;

    Login(Organization organization, CredentialRows rows, Credentials credentials, WrongGuesses guesses,
          PasswordEncoder encoder, Audit audit, Clock clock) {
        this.organization = organization;
        this.rows = rows;
        this.credentials = credentials;
        this.guesses = guesses;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
        this.nobodysHash = encoder.encode(Ids.next());
    }

    /**
     * The user's id; nothing for an unknown login, a wrong password, one locked for this address or a disabled account
     * alike. Refused with words is who knows a password that got void.
     */
    public Optional<String> attempt(String login, String password, String address) {
        guesses.requireBudget(address);
        var user = organization.userByLogin(login);
        var credential = user.flatMap(known -> rows.findByUserId(known.id()));
        var matches = encoder.matches(password, credential.map(Credential::passwordHash).orElse(nobodysHash));
        if (credential.isEmpty()) {
            guesses.failAtNobody(address);
            return refused("unknown", "LOGIN_FAILED");
        }
        return matches ? right(user.orElseThrow(), credential.get(), address) : wrong(user.orElseThrow(), address);
    }

    private Optional<String> right(User user, Credential credential, String address) {
        if (!user.isActive() || guesses.isLocked(user.id(), address)) {
            return refused(user.id(), "LOGIN_REFUSED");
        }
        guesses.succeed(user.id(), address);
        if (credentials.isVoid(credential)) {
            audit.record(Act.bySystem("LOGIN_REFUSED", user.id(), Map.of()));
            throw new PasswordVoid();
        }
        credential.logIn(Shanghai.now(clock));
        audit.record(new Act(user.id(), "", "", "LOGGED_IN", user.id(), Map.of()));
        return Optional.of(user.id());
    }

    private Optional<String> wrong(User user, String address) {
        if (guesses.isLocked(user.id(), address)) {
            guesses.failAtNobody(address);
            return refused(user.id(), "LOGIN_REFUSED");
        }
        return refused(user.id(), guesses.fail(user.id(), address) ? "LOCKED_OUT" : "LOGIN_FAILED");
    }

    private Optional<String> refused(String subject, String action) {
        audit.record(Act.bySystem(action, subject, Map.of()));
        return Optional.empty();
    }

    public void leave(String userId) {
        audit.record(new Act(userId, "", "", "LOGGED_OUT", userId, Map.of()));
    }
}
