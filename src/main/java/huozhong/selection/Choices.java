package huozhong.selection;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All choices. */
interface Choices extends Repository<Choice, String> {

    Choice saveAndFlush(Choice choice);

    Optional<Choice> findById(String id);

    Optional<Choice> findByLiveKey(String liveKey);

    List<Choice> findBySelectionIdAndStateInOrderByCategoryAscRankingAscIdAsc(String selectionId,
                                                                               List<Choice.State> states);

    /** The rank of the last of them, 0 where there is none. */
    @Query("select coalesce(max(c.ranking), 0) from Choice c where c.selectionId = :selectionId and c.state in :states")
    int lowestRank(String selectionId, List<Choice.State> states);

    boolean existsBySelectionIdAndNominationId(String selectionId, String nominationId);

    List<Choice> findByNominationIdAndStateIn(String nominationId, List<Choice.State> states);

    Optional<Choice> findBySelectionIdAndNominationIdAndStateIn(String selectionId, String nominationId,
                                                                List<Choice.State> states);
}
