package huozhong.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.shared.Shanghai;

/** One-time codes by which users set their passwords themselves; a code is told once and kept as a hash. */
@Service
@Transactional
public class PasswordCodes implements TakesEffect {

    static final Duration VALID = Duration.ofDays(7);

    private final OneTimeCodes codes;
    private final Organization organization;
    private final PasswordIsOurs ours;
    private final Powers powers;
    private final Proposals proposals;
    private final Audit audit;
    private final Clock clock;

    PasswordCodes(OneTimeCodes codes, Organization organization, PasswordIsOurs ours, Powers powers,
                  Proposals proposals, Audit audit, Clock clock) {
        this.codes = codes;
        this.organization = organization;
        this.ours = ours;
        this.powers = powers;
        this.proposals = proposals;
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

    private Told issue(String userId, Optional<Proposal> proposed, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        ours.require(userId);
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
            ours.require(code.subject());
            code.takeEffect();
        });
        audit.record(proposal.act(second, "PASSWORD_CODES_RELEASED"));
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
}
