package huozhong.team;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

import huozhong.organization.Level;

/** All teams. */
interface Teams extends Repository<Team, String> {

    Team save(Team team);

    Optional<Team> findById(String id);

    Optional<Team> findByPlanIdAndLevelAndRegionIdAndCategory(String planId, Level level, String regionId,
                                                              String category);

    List<Team> findByPlanIdOrderByLevelAscRegionIdAscCategoryAsc(String planId);
}
