package huozhong.seal;

import org.springframework.stereotype.Service;

import huozhong.seal.platform.SharedSecret;
import huozhong.shared.NotFound;

/**
 * The platform calls back: something is done. It brings no file; who knows the secret only has us ask sooner, at the
 * address that we know.
 */
@Service
public class PlatformNotices {

    private final SharedSecret secret;
    private final PlatformRequestRows requests;

    PlatformNotices(SharedSecret secret, PlatformRequestRows requests) {
        this.secret = secret;
        this.requests = requests;
    }

    /** Of who doesn't know the secret nothing is found. */
    public void take(String id, String time, String mac) {
        if (!secret.isRight("POST /api/platform-seals/" + id + "/notice", time, mac) || !requests.hurry(id)) {
            throw new NotFound();
        }
    }
}
