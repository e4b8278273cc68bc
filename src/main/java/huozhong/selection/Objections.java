package huozhong.selection;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All objections. */
interface Objections extends Repository<Objection, String> {

    Objection saveAndFlush(Objection objection);

    List<Objection> findBySelectionIdOrderByRecordedAtAscIdAsc(String selectionId);

    Optional<Objection> findBySelectionIdAndId(String selectionId, String id);
}
