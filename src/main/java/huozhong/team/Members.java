package huozhong.team;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All members. */
interface Members extends Repository<Member, String> {

    Member saveAndFlush(Member member);

    Optional<Member> findById(String id);

    Optional<Member> findByTeamIdAndNominationIdAndLeftAtIsNull(String teamId, String nominationId);

    List<Member> findByNominationIdAndLeftAtIsNull(String nominationId);
}
