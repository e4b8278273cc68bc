package huozhong.seal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import huozhong.seal.platform.SealPlatform;
import huozhong.seal.signature.AddedSeal;
import huozhong.seal.signature.DocumentSealer;
import huozhong.seal.signature.SealKeys;
import huozhong.seal.signature.SealRecord;
import huozhong.seal.signature.SealVerifier.FoundSeal;
import huozhong.shared.Refusal;

/** What makes keys, puts seals onto files or has that done, and checks it, where this installation has it. */
@Component
class SealingTools {

    private final ObjectProvider<SealKeys> keys;
    private final ObjectProvider<DocumentSealer> sealer;
    private final SealPlatform platform;
    private final AddedSeal added;
    private final SealRecord memory;

    SealingTools(ObjectProvider<SealKeys> keys, ObjectProvider<DocumentSealer> sealer, SealPlatform platform,
                 AddedSeal added, SealRecord memory) {
        this.keys = keys;
        this.sealer = sealer;
        this.platform = platform;
        this.added = added;
        this.memory = memory;
    }

    SealKeys keys() {
        return keys.getIfAvailable(SealingTools::missing);
    }

    DocumentSealer sealer() {
        return sealer.getIfAvailable(SealingTools::missing);
    }

    SealPlatform platform() {
        return platform;
    }

    /** The seal that somebody else added to a revision of ours, or the reason why it doesn't count. */
    FoundSeal added(byte[] before, byte[] after, String box, String unitName, String sha256Before) {
        return added.check(before, after, box, unitName, memory.revisions(sha256Before));
    }

    private static <T> T missing() {
        throw new SealingNotReady();
    }

    /** Nothing here makes keys or puts seals onto files. */
    static final class SealingNotReady extends Refusal {

        SealingNotReady() {
            super("本系统尚未配置电子签章，请用纸质盖章");
        }
    }
}
