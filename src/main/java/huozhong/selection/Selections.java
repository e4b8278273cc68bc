package huozhong.selection;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All rounds. */
interface Selections extends Repository<Selection, String> {

    Selection saveAndFlush(Selection selection);

    Optional<Selection> findById(String id);

    List<Selection> findByPlanIdOrderByOpenedAtAscIdAsc(String planId);

    Optional<Selection> findByOpenKey(String openKey);
}
