package huozhong.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.organization.Staffing;
import huozhong.shared.Shanghai;

/** Lets the first administrator of each of the three kinds in, by a one-time code that was told on the console. */
@Service
@Transactional
public class FirstRun {

    static final Duration VALID = Duration.ofHours(24);

    private static final String SUBJECT = "first-run";
    private static final List<String> KINDS = Grant.THREE_ADMINISTRATORS.stream().map(Grant::name).sorted().toList();

    private final OneTimeCodes codes;
    private final Grants grants;
    private final Staffing staffing;
    private final Credentials credentials;
    private final CodeGuesses guesses;
    private final Audit audit;
    private final Clock clock;

    FirstRun(OneTimeCodes codes, Grants grants, Staffing staffing, Credentials credentials, CodeGuesses guesses,
             Audit audit, Clock clock) {
        this.codes = codes;
        this.grants = grants;
        this.staffing = staffing;
        this.credentials = credentials;
        this.guesses = guesses;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who comes in: the login, name and password that he chose. */
    public record Newcomer(String login, String name, String password) {
    }

    /** The account that a code made, and of which kind. */
    public record Admitted(String userId, Grant grant) {
    }

    /**
     * New codes for the kinds that never had an administrator and have no code that is still valid, to be
     * told at once and never again. Where two nodes do this at the same moment one of them fails on the unique subject
     * and, tried again, has nothing to tell.
     */
    Map<Grant, String> renew() {
        var now = Shanghai.now(clock);
        var known = locked();
        var told = new EnumMap<Grant, String>(Grant.class);
        for (var kind : KINDS) {
            var code = Optional.ofNullable(known.get(kind));
            if (!grants.wasEverGiven(Grant.valueOf(kind)) && code.filter(one -> !one.isExpiredAt(now)).isEmpty()) {
                told.put(Grant.valueOf(kind), renewed(kind, code, now));
            }
        }
        return told;
    }

    private String renewed(String kind, Optional<OneTimeCode> former, LocalDateTime now) {
        var code = CodeText.next();
        var until = now.plus(VALID);
        former.ifPresentOrElse(one -> one.renew(code, until), () -> codes.save(new OneTimeCode(kind, code, until)));
        audit.record(Act.bySystem("FIRST_RUN_CODE_MADE", kind, Map.of()));
        return code;
    }

    /** Whether a code that was told still lets a first administrator in. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return codes.existsBySubjectInAndExpiresAtAfter(KINDS, Shanghai.now(clock));
    }

    /**
     * Nothing for a wrong, a used or an expired code alike, nor for a quarter of an hour where five wrong ones came
     * from.
     */
    public Optional<Admitted> admit(String code, Newcomer newcomer, String address) {
        guesses.check(newcomer.login(), newcomer.password(), address);
        var now = Shanghai.now(clock);
        var known = locked().values();
        var accepted = known.stream().filter(one -> one.accepts(code, now)).toList();
        if (accepted.isEmpty() || guesses.isLocked(SUBJECT, address) || grants.wasEverGiven(kind(accepted.get(0)))) {
            guesses.fail(SUBJECT, address, "FIRST_RUN_REFUSED", SUBJECT);
            return Optional.empty();
        }
        return Optional.of(admit(accepted.get(0), newcomer));
    }

    private Admitted admit(OneTimeCode code, Newcomer newcomer) {
        var user = staffing.enrol(newcomer.login(), newcomer.name(), null);
        credentials.setPassword(user.id(), newcomer.password());
        grants.give(user.id(), kind(code));
        codes.delete(code);
        audit.record(new Act(user.id(), "", "", "FIRST_RUN_ADMITTED", user.id(), Map.of("grant", code.subject())));
        return new Admitted(user.id(), kind(code));
    }

    private Map<String, OneTimeCode> locked() {
        return codes.findBySubjectInOrderBySubject(KINDS).stream()
                .collect(Collectors.toMap(OneTimeCode::subject, Function.identity()));
    }

    private static Grant kind(OneTimeCode code) {
        return Grant.valueOf(code.subject());
    }
}
