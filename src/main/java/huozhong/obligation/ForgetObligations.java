package huozhong.obligation;

import org.springframework.stereotype.Component;

import huozhong.shared.PersonalData;

/** Takes out what was typed about units, which may name anybody; that it was said, when and by whom, stays. */
@Component
class ForgetObligations implements PersonalData {

    private final UrgeRows urges;
    private final Extensions extensions;
    private final Waivers waivers;

    ForgetObligations(UrgeRows urges, Extensions extensions, Waivers waivers) {
        this.urges = urges;
        this.extensions = extensions;
        this.waivers = waivers;
    }

    @Override
    public void forgetPlan(String planId) {
        urges.forget(planId);
        extensions.forget(planId);
        waivers.forget(planId);
    }
}
