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
public class PasswordCodes {

    static final Duration VALID = Duration.ofDays(7);

    private final OneTimeCodes codes;
    private final Organization organization;
    private final Credentials credentials;
    private final Grants grants;
    private final PasswordRules rules;
    private final Audit audit;
    private final Clock clock;

    PasswordCodes(OneTimeCodes codes, Organization organization, Credentials credentials, Grants grants,
                  PasswordRules rules, Audit audit, Clock clock) {
        this.codes = codes;
        this.organization = organization;
        this.credentials = credentials;
        this.grants = grants;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** A code as it is told to the administrator, for the user to whom he hands it. */
    public record Told(String userId, String login, String name, String code, LocalDateTime until) {
    }

    /** A new code; a former one of the user is worth nothing from now on. */
    public Told issue(String userId, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        grants.requirePasswordIsOurs(userId);
        var user = organization.user(userId);
        var code = CodeText.next();
        var until = Shanghai.now(clock).plus(VALID);
        find(userId).ifPresentOrElse(one -> one.renew(code, until),
                () -> codes.save(new OneTimeCode(userId, code, until)));
        audit.record(caller.act("PASSWORD_CODE_MADE", userId, Map.of()));
        return new Told(userId, user.login(), user.name(), code, until);
    }

    /** Sets the password; false for whatever is wrong about login or code, which nobody learns. */
    public boolean redeem(String login, String code, String password) {
        rules.check(login, password);
        var now = Shanghai.now(clock);
        var user = organization.userByLogin(login).filter(User::isActive);
        var known = user.flatMap(one -> find(one.id())).orElseGet(() -> nobodys(now));
        if (!known.accepts(code, now)) {
            known.fail(now);
            audit.record(Act.bySystem("PASSWORD_CODE_REFUSED", known.subject(), Map.of()));
            return false;
        }
        credentials.setPassword(known.subject(), password);
        codes.delete(known);
        audit.record(new Act(known.subject(), "", "", "PASSWORD_SET", known.subject(), Map.of()));
        return true;
    }

    private Optional<OneTimeCode> find(String userId) {
        return codes.findBySubjectInOrderBySubject(List.of(userId)).stream().findFirst();
    }

    /** Never saved: an unknown login takes the same way. */
    private static OneTimeCode nobodys(LocalDateTime now) {
        return new OneTimeCode("unknown", CodeText.next(), now.plus(VALID));
    }
}
