package huozhong.nomination.origin;

import huozhong.shared.Refusal;

/** Neither the unit nor a 宣传部 above it has a quota in the plan, so that nobody could recommend. */
public final class NoRecommender extends Refusal {

    NoRecommender(String unitName) {
        super("方案没有给“" + unitName + "”或其所在地区宣传部推荐名额，请联系方案主办单位");
    }
}
