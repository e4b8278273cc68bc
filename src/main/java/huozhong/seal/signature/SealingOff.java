package huozhong.seal.signature;

import huozhong.shared.Refusal;

/** Nobody gave this system the key with which keystores are opened. */
public final class SealingOff extends Refusal {

    SealingOff() {
        super("本系统未启用电子用印：没有配置印章主密钥（huozhong.seal.master-key-file），请改用纸质盖章，或联系系统管理员");
    }
}
