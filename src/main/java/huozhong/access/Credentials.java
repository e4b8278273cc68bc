package huozhong.access;

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

    Credentials(CredentialRows rows, Organization organization, PasswordRules rules, PasswordEncoder encoder,
                Sessions sessions) {
        this.rows = rows;
        this.organization = organization;
        this.rules = rules;
        this.encoder = encoder;
        this.sessions = sessions;
    }

    /** Whether the user has a password. */
    public boolean isSet(String userId) {
        return rows.existsById(userId);
    }

    /** Lifts a lock and ends all sessions of the user; refuses what is short, common or guessable with InvalidInput. */
    public void setPassword(String userId, String rawPassword) {
        rules.check(organization.user(userId).login(), rawPassword);
        var hash = encoder.encode(rawPassword);
        rows.findByUserId(userId).ifPresentOrElse(credential -> credential.change(hash),
                () -> rows.save(new Credential(userId, hash)));
        sessions.endAllOf(userId);
    }
}
