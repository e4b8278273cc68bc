package huozhong.rendering;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** All versions of templates. */
interface PaperEditions extends Repository<PaperEdition, String> {

    PaperEdition saveAndFlush(PaperEdition edition);

    Optional<PaperEdition> findById(String id);

    Optional<PaperEdition> findFirstByKindAndStateOrderByNumberDesc(String kind, PaperEdition.State state);

    Optional<PaperEdition> findFirstByKindAndStateAndNumberLessThanOrderByNumberDesc(String kind,
            PaperEdition.State state, int number);

    boolean existsByKindAndAuthorIdAndSha256(String kind, String authorId, String sha256);

    List<PaperEdition> findByKindAndStateOrderByNumberDescDraftedAtDescIdAsc(String kind, PaperEdition.State state,
            Limit most);
}
