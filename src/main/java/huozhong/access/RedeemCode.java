package huozhong.access;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.User;
import huozhong.shared.Shanghai;

/** Sets the password of whoever has a one-time code that an administrator handed him. */
@Service
@Transactional
public class RedeemCode {

    /** Before whose code was typed wrong, which is no wrong password of his. */
    private static final String GUESSED = "code of ";

    private final OneTimeCodes codes;
    private final Organization organization;
    private final Credentials credentials;
    private final Powers powers;
    private final CodeGuesses guesses;
    private final Audit audit;
    private final Clock clock;

    RedeemCode(OneTimeCodes codes, Organization organization, Credentials credentials, Powers powers,
               CodeGuesses guesses, Audit audit, Clock clock) {
        this.codes = codes;
        this.organization = organization;
        this.credentials = credentials;
        this.powers = powers;
        this.guesses = guesses;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sets the password; false for whatever is wrong about login or code, which nobody learns. */
    public boolean redeem(String login, String code, String password, String address) {
        guesses.check(login, password, address);
        var now = Shanghai.now(clock);
        var user = organization.userByLogin(login).filter(User::isActive);
        var known = user.flatMap(one -> codes.findBySubjectInOrderBySubject(List.of(one.id())).stream().findFirst())
                .orElseGet(() -> nobodys(now));
        if (!known.accepts(code, now) | isVoid(known) | guesses.isLocked(GUESSED + known.subject(), address)) {
            guesses.fail(GUESSED + known.subject(), address, "PASSWORD_CODE_REFUSED", known.subject());
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

    /** Never saved: an unknown login takes the same way. */
    private static OneTimeCode nobodys(LocalDateTime now) {
        return new OneTimeCode("unknown", CodeText.next(), now.plus(PasswordCodes.VALID));
    }
}
