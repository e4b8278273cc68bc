package huozhong.seal;

import huozhong.shared.Refusal;

/** Only what is suspended is taken up again. */
public final class SealNotSuspended extends Refusal {

    SealNotSuspended(Seal seal) {
        super(seal.state() == Seal.State.REVOKED ? "“" + seal.name() + "”已撤销，不能恢复；须另行登记"
                : "“" + seal.name() + "”未暂停使用");
    }
}
