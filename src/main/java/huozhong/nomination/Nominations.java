package huozhong.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

import huozhong.organization.Level;

/** All nominations. */
interface Nominations extends Repository<Nomination, String> {

    List<Nomination> saveAll(Iterable<Nomination> nominations);

    void delete(Nomination nomination);

    void flush();

    Optional<Nomination> findById(String id);

    List<Nomination> findByIdIn(Collection<String> ids);

    List<Nomination> findByPlanIdAndDossierName(String planId, String name);

    List<Nomination> findByPlanIdAndDossierMobile(String planId, String mobile);

    long countByLevelAndKindAndStateNot(Level level, Nomination.Kind kind, Nomination.State state);
}
