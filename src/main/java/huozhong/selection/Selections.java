package huozhong.selection;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All rounds. */
interface Selections extends Repository<Selection, String> {

    Selection saveAndFlush(Selection selection);

    Optional<Selection> findById(String id);

    Optional<Selection> findByOpenKey(String openKey);
}
