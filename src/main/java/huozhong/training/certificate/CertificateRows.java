package huozhong.training.certificate;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All certificates. */
interface CertificateRows extends Repository<Certificate, String> {

    Certificate saveAndFlush(Certificate certificate);

    List<Certificate> saveAllAndFlush(Iterable<Certificate> certificates);

    Optional<Certificate> findByIdAndCourseId(String id, String courseId);

    /** Plans of one series may have the same. */
    List<Certificate> findByNumber(String number);

    Optional<Certificate> findByLiveKey(String liveKey);

    List<Certificate> findByCourseIdOrderByOrdinal(String courseId);

    @Query("select coalesce(max(c.ordinal), 0) from Certificate c where c.planId = :planId")
    int last(String planId);
}
