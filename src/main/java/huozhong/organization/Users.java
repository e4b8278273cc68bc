package huozhong.organization;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** All users. */
interface Users extends Repository<User, String> {

    User save(User user);

    Optional<User> findById(String id);

    Optional<User> findByLogin(String login);

    List<User> findByLoginGreaterThanOrderByLogin(String login, Limit most);
}
