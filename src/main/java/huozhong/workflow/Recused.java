package huozhong.workflow;

import huozhong.shared.Refusal;

/** Nobody takes part in a case that is about himself; another holder of the post or the superior unit does. */
public final class Recused extends Refusal {

    private Recused(String who, String concern) {
        super(who + "是" + concern + "，须回避，请由其他同岗位人员或上级单位办理");
    }

    static Recused yourself(String concern) {
        return new Recused("您", concern);
    }

    static Recused absent(String name, String concern) {
        return new Recused("您代理的" + name, concern);
    }

    static Recused other(String name, String concern) {
        return new Recused(name, concern);
    }
}
