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

    /**
     * By their nominations' ids.
     *
     * @param mobiles in full instead of masked
     * @throws MobileBudgetSpent where that would be more in full than one person gets on one day
     */
    public Map<String, Dossier> of(Collection<String> nominationIds, boolean mobiles, Caller caller) {
        var found = new HashMap<String, Dossier>();
        jdbc.sql("select * from nomination where id in (:ids)").param("ids", nominationIds)
                .query(row -> {
                    var dossier = DossierRow.of(row);
                    found.put(row.getString("id"), mobiles ? dossier
                            : dossier.with(Field.MOBILE, MaskedMobile.of(dossier.mobile())));
                });
        if (mobiles) {
            budget.print(found.size(), caller);
        }
        return found;
    }
}
