package huozhong.access;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** All one-time codes; locked when read for use, so that each is used once. */
interface OneTimeCodes extends Repository<OneTimeCode, String> {

    OneTimeCode save(OneTimeCode code);

    void delete(OneTimeCode code);

    List<OneTimeCode> findByAwaits(String proposalId);

    boolean existsBySubjectInAndExpiresAtAfter(Collection<String> subjects, LocalDateTime now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<OneTimeCode> findBySubjectInOrderBySubject(Collection<String> subjects);
}
