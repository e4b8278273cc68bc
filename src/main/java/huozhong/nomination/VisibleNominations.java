package huozhong.nomination;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.shared.NotFound;

/** A nomination for whom it exists. */
@Component
class VisibleNominations {

    private final Nominations nominations;
    private final DossierScope scope;

    VisibleNominations(Nominations nominations, DossierScope scope) {
        this.nominations = nominations;
        this.scope = scope;
    }

    /** For a unit that was given them to act on. */
    List<Nomination> inHand(Collection<String> ids) {
        return nominations.findByIdIn(ids);
    }

    Nomination find(String id, Caller caller) {
        scope.require(id, caller.scope());
        return nominations.findById(id).orElseThrow(NotFound::new);
    }
}
