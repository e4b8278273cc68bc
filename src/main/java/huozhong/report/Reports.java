package huozhong.report;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All reports. */
interface Reports extends Repository<ProgressReport, String> {

    ProgressReport saveAndFlush(ProgressReport report);

    Optional<ProgressReport> findById(String id);

    Optional<ProgressReport> findByPlanIdAndUnitIdAndCode(String planId, String unitId, String code);

    List<ProgressReport> findByPlanIdOrderByCodeAscRegionIdAsc(String planId);

    List<ProgressReport> findByPlanIdAndUnitId(String planId, String unitId);
}
