package huozhong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** All deputies. */
interface Deputies extends Repository<Deputy, String> {

    Deputy save(Deputy deputy);

    void delete(Deputy deputy);

    Optional<Deputy> findById(String id);

    List<Deputy> findByDeputyId(String deputyId);

    List<Deputy> findByPeriodUntilGreaterThanEqualOrderByPeriodFromDescIdAsc(LocalDate day, Limit most);

    List<Deputy> findByUserId(String userId);
}
