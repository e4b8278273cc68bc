package huozhong.nomination.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.nomination.Dossier;
import huozhong.nomination.DossierRow;
import huozhong.nomination.field.Field;
import huozhong.nomination.mobile.MobileBudget;
import huozhong.shared.MaskedMobile;

/**
 * The people of a list that a unit hands up, as annex 2 has them, for whoever of that unit or of the region's runners
 * asks; always in the asking transaction, which records it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RosterPeople {

    private final JdbcClient jdbc;
    private final MobileBudget budget;

    RosterPeople(JdbcClient jdbc, MobileBudget budget) {
        this.jdbc = jdbc;
        this.budget = budget;
    }

    /** By their nominations' ids. */
    public Map<String, Dossier> masked(Collection<String> nominationIds) {
        var found = new HashMap<String, Dossier>();
        all(nominationIds).forEach((id, dossier) ->
                found.put(id, dossier.with(Field.MOBILE, MaskedMobile.of(dossier.mobile()))));
        return found;
    }

    /** @throws MobileBudgetSpent where that would be more in full than one person gets on one day */
    public Map<String, Dossier> inFull(Collection<String> nominationIds, Caller caller) {
        var found = all(nominationIds);
        budget.print(found.size(), caller);
        return found;
    }

    /** As they stand, for the roster that is stamped and handed up: whoever takes that file is recorded each time. */
    public Map<String, Dossier> filed(Collection<String> nominationIds) {
        return nominationIds.isEmpty() ? Map.of() : all(nominationIds);
    }

    private Map<String, Dossier> all(Collection<String> nominationIds) {
        var found = new HashMap<String, Dossier>();
        jdbc.sql("select * from nomination where id in (:ids)").param("ids", nominationIds).query(row -> {
            found.put(row.getString("id"), DossierRow.of(row));
        });
        return found;
    }
}
