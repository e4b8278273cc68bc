package huozhong.submission;

import huozhong.plan.Plan;

/** What a plan may ask of a list besides, once everything else is as it must be. */
public interface ListGate {

    /** Throws {@link huozhong.shared.Refusal} or InvalidInput where the unit's list may not go up yet. */
    void require(Plan plan, String unitId);
}
