package huozhong.seal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import huozhong.seal.signature.DocumentSealer;
import huozhong.seal.signature.SealKeys;
import huozhong.shared.Refusal;

/** What makes keys and puts seals onto files, where this installation has it. */
@Component
class SealingTools {

    private final ObjectProvider<SealKeys> keys;
    private final ObjectProvider<DocumentSealer> sealer;

    SealingTools(ObjectProvider<SealKeys> keys, ObjectProvider<DocumentSealer> sealer) {
        this.keys = keys;
        this.sealer = sealer;
    }

    SealKeys keys() {
        return keys.getIfAvailable(SealingTools::missing);
    }

    DocumentSealer sealer() {
        return sealer.getIfAvailable(SealingTools::missing);
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
