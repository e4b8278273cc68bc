package huozhong.nomination;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All nominations. */
interface Nominations extends Repository<Nomination, String> {

    Nomination save(Nomination nomination);

    List<Nomination> saveAll(Iterable<Nomination> nominations);

    void flush();

    Optional<Nomination> findById(String id);

    List<Nomination> findByPlanIdAndDossierNameAndDossierMobile(String planId, String name, String mobile);
}
