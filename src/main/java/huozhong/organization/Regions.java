package huozhong.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All regions. */
interface Regions extends Repository<Region, String> {

    Region save(Region region);

    Optional<Region> findById(String id);

    Optional<Region> findByCode(String code);

    List<Region> findByIdIn(Collection<String> ids);

    List<Region> findAllByOrderByPath();

    List<Region> findByPathStartingWithOrderByPath(String path);
}
