package huozhong.access;

import org.springframework.stereotype.Component;

/** Whose password the system administrator may let be set anew by a code. */
@Component
class PasswordIsOurs {

    private final Credentials credentials;
    private final Grants grants;

    PasswordIsOurs(Credentials credentials, Grants grants) {
        this.credentials = credentials;
        this.grants = grants;
    }

    /** Of a security administrator or an auditor for who has no good password only: he can get in no other way. */
    void require(String userId) {
        if (credentials.isSet(userId)) {
            grants.requirePasswordIsOurs(userId);
        }
    }
}
