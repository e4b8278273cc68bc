package huozhong.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.User;
import huozhong.shared.Shanghai;

/** One-time codes by which users set their passwords themselves; a code is told once and kept as a hash. */
@Service
@Transactional
public class PasswordCodes implements TakesEffect {

    static final Duration VALID = Duration.ofDays(7);

    /** Before whose code was typed wrong, which is no wrong password of his. */
    private static final String GUESSED = "code of ";

    private final OneTimeCodes codes;
    private final Organization organization;
    private final Credentials credentials;
    private final Grants grants;
    private final Powers powers;
    private final Proposals proposals;
    private final PasswordRules rules;
    private final WrongGuesses guesses;
    private final Audit audit;
    private final Clock clock;

    PasswordCodes(OneTimeCodes codes, Organization organization, Credentials credentials, Grants grants,
                  Powers powers, Proposals proposals, PasswordRules rules, WrongGuesses guesses,
                  Audit audit, Clock clock) {
        this.codes = codes;
        this.organization = organization;
        this.credentials = credentials;
        this.grants = grants;
        this.powers = powers;
        this.proposals = proposals;
        this.rules = rules;
        this.guesses = guesses;
        this.audit = audit;
        this.clock = clock;
    }

    /** A code as it is told to the administrator, for the user to whom he hands it; some open nothing yet. */
    public record Told(String userId, String login, String name, String code, LocalDateTime until,
                       boolean needsSecondKey) {
    }

    /** A new code; a former one is worth nothing from now on. Of who can do more than log in it awaits a second key. */
    public Told issue(String userId, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        organization.user(userId);
        var proposed = powers.has(userId) ? Optional.of(proposals.propose(kind(), userId, Map.of(), caller))
                : Optional.<Proposal>empty();
        return issue(userId, proposed, caller);
    }

    /** The same for one of many, whose codes are agreed to together. */
    public Told issue(String userId, Proposal together, Caller caller) {
        return issue(userId, Optional.of(together).filter(one -> powers.has(userId)), caller);
    }

    /** Of a security administrator or an auditor for who has no good password only: he can get in no other way. */
    private void requireOurs(String userId) {
        if (credentials.isSet(userId)) {
            grants.requirePasswordIsOurs(userId);
        }
    }

    private Told issue(String userId, Optional<Proposal> proposed, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        requireOurs(userId);
        var user = organization.user(userId);
        var code = CodeText.next();
        var until = Shanghai.now(clock).plus(VALID);
        var kept = find(userId).orElseGet(() -> new OneTimeCode(userId, code, until));
        kept.renew(code, until);
        proposed.map(Proposal::id).ifPresent(kept::await);
        codes.save(kept);
        audit.record(caller.act(Grant.SYSTEM_ADMINISTRATOR, "PASSWORD_CODE_MADE", userId, Map.of()));
        return new Told(userId, user.login(), user.name(), code, until, proposed.isPresent());
    }

    @Override
    public Proposal.Kind kind() {
        return Proposal.Kind.PASSWORD_CODES;
    }

    @Override
    public void takeEffect(Proposal proposal, Caller second) {
        codes.findByAwaits(proposal.id()).forEach(code -> {
            requireOurs(code.subject());
            code.takeEffect();
        });
        audit.record(proposal.act(second, "PASSWORD_CODES_RELEASED"));
    }

    /** Sets the password; false for whatever is wrong about login or code, which nobody learns. */
    public boolean redeem(String login, String code, String password, String address) {
        guesses.requireBudget(address);
        rules.check(login, password);
        var now = Shanghai.now(clock);
        var user = organization.userByLogin(login).filter(User::isActive);
        var known = user.flatMap(one -> find(one.id())).orElseGet(() -> nobodys(now));
        if (!known.accepts(code, now) | isVoid(known) | guesses.isLocked(GUESSED + known.subject(), address)) {
            guesses.fail(GUESSED + known.subject(), address);
            audit.record(Act.bySystem("PASSWORD_CODE_REFUSED", known.subject(), Map.of()));
            return false;
        }
        credentials.setPassword(known.subject(), password, known.hasSecondKey());
        codes.delete(known);
        guesses.forgive(GUESSED + known.subject());
        audit.record(new Act(known.subject(), "", "", "PASSWORD_SET", known.subject(), Map.of()));
        return true;
    }

    /** Told to one administrator before whom it opens could do more than log in. */
    private boolean isVoid(OneTimeCode code) {
        return code.needsNobody() && powers.holds(code.subject());
    }

    /** Whether there was one that one administrator alone could have used. */
    boolean discard(String userId) {
        var code = find(userId).filter(OneTimeCode::needsNobody);
        code.ifPresent(codes::delete);
        return code.isPresent();
    }

    private Optional<OneTimeCode> find(String userId) {
        return codes.findBySubjectInOrderBySubject(List.of(userId)).stream().findFirst();
    }

    /** Never saved: an unknown login takes the same way. */
    private static OneTimeCode nobodys(LocalDateTime now) {
        return new OneTimeCode("unknown", CodeText.next(), now.plus(VALID));
    }
}
