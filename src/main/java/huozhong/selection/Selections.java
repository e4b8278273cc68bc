package huozhong.selection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

import huozhong.plan.Quota;

/** All rounds. */
interface Selections extends Repository<Selection, String> {

    Selection saveAndFlush(Selection selection);

    Optional<Selection> findById(String id);

    List<Selection> findByPlanIdOrderByOpenedAtAscIdAsc(String planId);

    List<Selection> findByPlanIdAndOwnerIdAndStateIn(String planId, String ownerId, Collection<Selection.State> states);

    List<Selection> findByPlanIdAndKindAndStateIn(String planId, Quota.Kind kind, Collection<Selection.State> states);

    Optional<Selection> findByOpenKey(String openKey);
}
