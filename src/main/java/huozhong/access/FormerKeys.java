package huozhong.access;

import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.organization.Post;

/**
 * Who gets a post or a grant gets in no more by what one administrator gave him before, and knows: a code or a
 * password without a second key. He needs a new code, which awaits one.
 */
@Component
class FormerKeys {

    private final CredentialRows credentials;
    private final PasswordCodes codes;
    private final Sessions sessions;
    private final Audit audit;

    FormerKeys(CredentialRows credentials, PasswordCodes codes, Sessions sessions, Audit audit) {
        this.credentials = credentials;
        this.codes = codes;
        this.sessions = sessions;
        this.audit = audit;
    }

    @EventListener
    void on(Post.Taken taken) {
        discard(taken.userId());
    }

    @EventListener
    void on(Grants.Given given) {
        discard(given.userId());
    }

    private void discard(String userId) {
        if (codes.discard(userId) | hasPasswordWithoutSecondKey(userId)) {
            sessions.endAllOf(userId);
            audit.record(Act.bySystem("FORMER_KEYS_VOID", userId, Map.of()));
        }
    }

    private boolean hasPasswordWithoutSecondKey(String userId) {
        return credentials.findByUserId(userId).filter(one -> !one.hasSecondKey()).isPresent();
    }
}
