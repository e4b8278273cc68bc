package huozhong.access;

import java.time.Clock;
import java.util.Map;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** Changes one's own password for who knows the old one; a wrong one counts as it does at the login. */
@Service
@Transactional
public class OwnPassword {

    private final CredentialRows rows;
    private final Organization organization;
    private final Credentials credentials;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final Audit audit;
    private final Clock clock;

    OwnPassword(CredentialRows rows, Organization organization, Credentials credentials, PasswordRules rules,
                PasswordEncoder encoder, Audit audit, Clock clock) {
        this.rows = rows;
        this.organization = organization;
        this.credentials = credentials;
        this.rules = rules;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /** False for a wrong old one or a locked account; otherwise all sessions of the user have ended. */
    public boolean change(String userId, String old, String password) {
        rules.check(organization.user(userId).login(), password);
        if (old.equals(password)) {
            throw new InvalidInput("password", "新密码不能与原密码相同");
        }
        var now = Shanghai.now(clock);
        var credential = rows.findByUserId(userId).orElseThrow(NotFound::new);
        if (!encoder.matches(old, credential.passwordHash()) | credential.isLockedAt(now)) {
            if (!credential.isLockedAt(now)) {
                credential.fail(now);
            }
            audit.record(new Act(userId, "", "", "PASSWORD_CHANGE_REFUSED", userId, Map.of()));
            return false;
        }
        credentials.changePassword(userId, password);
        audit.record(new Act(userId, "", "", "PASSWORD_CHANGED", userId, Map.of()));
        return true;
    }
}
