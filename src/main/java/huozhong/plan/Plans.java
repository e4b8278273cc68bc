package huozhong.plan;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All plans. */
interface Plans extends Repository<Plan, String> {

    Plan saveAndFlush(Plan plan);

    Optional<Plan> findById(String id);

    Optional<Plan> findByCode(String code);

    List<Plan> findAllByOrderByCodeDesc();
}
