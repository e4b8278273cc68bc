package huozhong.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All units. */
interface Units extends Repository<Unit, String> {

    Unit save(Unit unit);

    Optional<Unit> findById(String id);

    Optional<Unit> findByCode(String code);

    List<Unit> findByIdIn(Collection<String> ids);

    List<Unit> findByCodeIn(Collection<String> codes);

    List<Unit> findByRegionIdAndFunctionAndActiveFalseOrderByCode(String regionId, String function);

    List<Unit> findBySuccessorId(String successorId);

    List<Unit> findByRegionIdAndFunctionAndActiveTrueOrderByCode(String regionId, String function);

    List<Unit> findByRegionIdAndActiveTrueOrderByCode(String regionId);

    List<Unit> findByFunctionAndActiveTrueOrderByCode(String function);

    @Query("select distinct u.function from Unit u where u.active = true")
    List<String> functions();

    List<Unit> findByPlainNameInAndActiveTrue(Collection<String> plainNames);
}
