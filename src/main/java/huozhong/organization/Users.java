package huozhong.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All users. */
interface Users extends Repository<User, String> {

    User save(User user);

    Optional<User> findById(String id);

    List<User> findByIdIn(Collection<String> ids);

    /** Until the transaction ends nobody else takes hold of him. */
    @Query(value = "select id from user_account where id = :id for update", nativeQuery = true)
    Optional<String> hold(String id);

    Optional<User> findByLogin(String login);

    List<User> findByLoginIn(Collection<String> logins);

    @Query("""
            select p.unitId as unitId, u as holder from User u join Post p on p.userId = u.id
            where p.unitId in :unitIds and p.kind = :kind and u.active
            and p.period.from <= :day and (p.period.until is null or p.period.until >= :day) order by p.id""")
    List<Holder> holders(Collection<String> unitIds, Post.Kind kind, LocalDate day);

    /** Who holds a post, and where. */
    interface Holder {

        String getUnitId();

        User getHolder();
    }

    @Query("""
            select u from User u where u.login > :after
            and (u.login like :pattern escape '!' or u.name like :pattern escape '!') order by u.login""")
    List<User> search(String pattern, String after, Limit most);

    @Query("""
            select u from User u where u.login > :after and exists (select p.id from Post p where p.userId = u.id
            and p.unitId = :unitId and (p.period.until is null or p.period.until >= :day)) order by u.login""")
    List<User> staff(String unitId, LocalDate day, String after, Limit most);

    List<User> findByLoginGreaterThanOrderByLogin(String login, Limit most);
}
