package huozhong.workflow;

import huozhong.shared.Refusal;

/** Nobody gives an opinion on himself; another leader or the superior unit does. */
public final class OwnNomination extends Refusal {

    OwnNomination() {
        super("不能对本人的推荐发表意见，请由其他负责人或上级单位办理");
    }
}
