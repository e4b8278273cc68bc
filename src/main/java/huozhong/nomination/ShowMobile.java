package huozhong.nomination;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.nomination.mobile.MobileBudget;
import huozhong.shared.NotFound;

/** Shows a nominee's mobile: an action with a record, and so many a day are one person's. */
@Service
public class ShowMobile {

    private final VisibleNominations nominations;
    private final DossierScope scope;
    private final MobileBudget budget;
    private final Audit audit;

    ShowMobile(VisibleNominations nominations, DossierScope scope, MobileBudget budget, Audit audit) {
        this.nominations = nominations;
        this.scope = scope;
        this.budget = budget;
        this.audit = audit;
    }

    @Transactional
    public String show(String id, Caller caller) {
        var nomination = nominations.find(id, caller);
        var duty = caller.reading(asking -> scope.contains(id, asking)).orElseThrow(NotFound::new);
        budget.showOne(caller);
        audit.record(caller.act(duty, "MOBILE_SHOWN", id, Map.of()));
        return Optional.ofNullable(nomination.dossier().mobile()).orElseThrow(NotFound::new);
    }
}
