package huozhong.obligation;

import org.springframework.stereotype.Component;

import huozhong.shared.PersonalData;

/**
 * Takes out what was typed about units, which may name anybody; that it was said, when and by whom, stays, and issued
 * bulletins are in the archive as they were.
 */
@Component
class ForgetObligations implements PersonalData {

    private final UrgeRows urges;
    private final Extensions extensions;
    private final Waivers waivers;
    private final BulletinRows bulletins;

    ForgetObligations(UrgeRows urges, Extensions extensions, Waivers waivers, BulletinRows bulletins) {
        this.urges = urges;
        this.extensions = extensions;
        this.waivers = waivers;
        this.bulletins = bulletins;
    }

    @Override
    public void forgetPlan(String planId) {
        urges.forget(planId);
        extensions.forget(planId);
        waivers.forget(planId);
        bulletins.forget(planId);
    }
}
