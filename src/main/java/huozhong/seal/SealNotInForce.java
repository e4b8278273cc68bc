package huozhong.seal;

import huozhong.shared.Refusal;

/** The seal is suspended or revoked, or today is not one of its days. */
public final class SealNotInForce extends Refusal {

    SealNotInForce(Seal seal) {
        super("“" + seal.name() + "”" + switch (seal.state()) {
            case SUSPENDED -> "已暂停使用：" + seal.reason();
            case REVOKED -> "已撤销：" + seal.reason();
            case ACTIVE -> "不在有效期内";
        });
    }
}
