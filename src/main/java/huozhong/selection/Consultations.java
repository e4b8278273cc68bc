package huozhong.selection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All consultations. */
interface Consultations extends Repository<Consultation, String> {

    Consultation saveAndFlush(Consultation consultation);

    List<Consultation> findBySelectionIdOrderByAskedAtAscIdAsc(String selectionId);

    List<Consultation> findBySelectionIdInOrderByAskedAtAscIdAsc(Collection<String> selectionIds);

    List<Consultation> findBySelectionIdInAndUnitIdIn(Collection<String> selectionIds, Collection<String> unitIds);

    Optional<Consultation> findBySelectionIdAndUnitId(String selectionId, String unitId);
}
