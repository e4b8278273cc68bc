package huozhong.seal;

import huozhong.shared.Refusal;

/** This keeper presses on other orders, not on this one. */
public final class MayNotPress extends Refusal {

    static final String FILLED_IN = "您填写了此表，不能由您用印，请由其他保管人办理";
    static final String ORDERED = "您签署了此意见，本单位未允许负责人本人用印，请由其他保管人办理";

    MayNotPress(String why) {
        super(why);
    }

    /** The unit's leader said which of its seals it is to be. */
    static MayNotPress another(Seal wanted) {
        return new MayNotPress("此事项指定使用“" + wanted.name() + "”，请改用该印章，或请负责人另行指定");
    }
}
