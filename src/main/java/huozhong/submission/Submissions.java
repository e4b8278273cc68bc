package huozhong.submission;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All lists handed up. */
interface Submissions extends Repository<Submission, String> {

    Submission saveAndFlush(Submission submission);

    Optional<Submission> findById(String id);

    List<Submission> findByPlanIdOrderByReportedAtAscIdAsc(String planId);

    Optional<Submission> findByOpenKey(String openKey);

    int countByPlanIdAndOwnerId(String planId, String ownerId);
}
