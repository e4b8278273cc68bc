package huozhong.selection;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All consultations. */
interface Consultations extends Repository<Consultation, String> {

    Consultation saveAndFlush(Consultation consultation);

    List<Consultation> findBySelectionIdOrderByAskedAtAscIdAsc(String selectionId);

    Optional<Consultation> findBySelectionIdAndUnitId(String selectionId, String unitId);
}
