package huozhong.seal;

import java.util.concurrent.Semaphore;

import org.springframework.stereotype.Service;

import huozhong.document.HostilePdf;
import huozhong.seal.ofd.OfdVerifier;
import huozhong.seal.signature.SealVerifier;
import huozhong.shared.Busy;
import huozhong.shared.InvalidInput;

/**
 * Verifies a stranger's file: so many of an address, two at a time on a node, what could do harm refused with the
 * reason, and nothing kept.
 */
@Service
public class VerifyForAnybody {

    private static final int MOST_BYTES = 20 << 20;
    /** A roster of ten thousand has five hundred. */
    private static final int MOST_PAGES = 600;

    private final VerificationPace pace;
    private final SealVerifier verifier;
    private final OfdVerifier ofd;
    private final Semaphore places = new Semaphore(2);

    VerifyForAnybody(VerificationPace pace, SealVerifier verifier, OfdVerifier ofd) {
        this.pace = pace;
        this.verifier = verifier;
        this.ofd = ofd;
    }

    public SealVerifier.Verdict verify(byte[] file, String address) {
        pace.take(address);
        if (file.length > MOST_BYTES) {
            throw new InvalidInput("file", "文件不能超过20MB");
        }
        if (!places.tryAcquire()) {
            throw new Busy();
        }
        try {
            if (OfdVerifier.isOfd(file)) {
                return ofd.verify(file);
            }
            HostilePdf.refuse(file, MOST_PAGES);
            return verifier.verify(file);
        } finally {
            places.release();
        }
    }
}
