package huozhong.registration.sealed;

import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.nomination.Nomination;
import huozhong.nomination.held.HeldOpinion;
import huozhong.nomination.held.OpinionSeals;
import huozhong.seal.SealOrders;
import huozhong.seal.SealOrders.Wanted;
import huozhong.seal.SealSetting.Track;
import huozhong.seal.SealSettings;
import huozhong.sealing.SealRequests;

/**
 * Has opinions sealed where the unit's track is the electronic one (its setting, which may change in the middle). What
 * changes on the form makes the sealed document void: the next seal begins another. An agreement that is taken away
 * takes its own seal along, and those after it; the next one goes onto what was sealed before.
 */
@Component
class SealForms implements OpinionSeals {

    private final SealSettings settings;
    private final SealOrders orders;
    private final SealRequests requests;

    SealForms(SealSettings settings, SealOrders orders, SealRequests requests) {
        this.settings = settings;
        this.orders = orders;
        this.requests = requests;
    }

    @Override
    public boolean seals(String unitId) {
        return settings.of(unitId).track() == Track.ELECTRONIC;
    }

    @Override
    public void order(HeldOpinion held, Set<String> filledBy, Duty duty, Caller leader) {
        var wanted = new Wanted(SealedForms.KIND, held.nominationId(), held.step(), held.text(),
                held.at().toLocalDate(), filledBy);
        requests.order(wanted, duty, leader);
    }

    @Override
    public void cancel(HeldOpinion held) {
        requests.cancel(SealedForms.KIND, held.nominationId(), held.step());
        orders.cancel(SealedForms.KIND, held.nominationId(), held.step());
    }

    @EventListener
    void on(Nomination.Corrected corrected) {
        if (corrected.opinionsVoided()) {
            requests.cancel(SealedForms.KIND, corrected.nominationId());
            orders.renew(SealedForms.KIND, corrected.nominationId());
        }
    }

    @EventListener
    void on(Nomination.AgreementVoided voided) {
        requests.cancel(SealedForms.KIND, voided.nominationId());
        orders.takeBack(SealedForms.KIND, voided.nominationId(), voided.step());
    }
}
