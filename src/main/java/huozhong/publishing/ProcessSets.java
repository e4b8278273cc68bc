package huozhong.publishing;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** All sets. */
interface ProcessSets extends Repository<ProcessSet, String> {

    ProcessSet saveAndFlush(ProcessSet set);

    Optional<ProcessSet> findById(String id);

    Optional<ProcessSet> findFirstByStateOrderByNumberDesc(ProcessSet.State state);

    Optional<ProcessSet> findFirstByStateAndNumberLessThanOrderByNumberDesc(ProcessSet.State state, int number);

    boolean existsByOriginAndSha256(ProcessSet.Origin origin, String sha256);

    Optional<ProcessSet> findFirstByStateAndOriginAndAuthorIdOrderByDraftedAtDesc(
            ProcessSet.State state, ProcessSet.Origin origin, String authorId);

    List<ProcessSet> findByStateOrderByDraftedAtDescIdAsc(ProcessSet.State state, Limit most);
}
