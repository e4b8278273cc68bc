package huozhong.registration.sealed;

import java.util.List;

import org.springframework.stereotype.Component;

import huozhong.seal.SealOrders;
import huozhong.sealing.SealRequests;
import huozhong.shared.PersonalData;

/** The sealed forms of who is forgotten go, and the words of what was sealed; that there were seals stays. */
@Component
class ForgetSealedForms implements PersonalData {

    private final SealOrders orders;
    private final SealRequests requests;

    ForgetSealedForms(SealOrders orders, SealRequests requests) {
        this.orders = orders;
        this.requests = requests;
    }

    @Override
    public void forgetNominees(List<String> nominationIds) {
        orders.forget(SealedForms.KIND, nominationIds);
        requests.forget(SealedForms.KIND, nominationIds);
    }
}
