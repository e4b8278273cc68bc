package huozhong.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.organization.Organization;

/** Gives and takes what users may do beyond their posts. */
@Service
@Transactional
public class Grants {

    private final JdbcTemplate database;
    private final Organization organization;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    Grants(JdbcTemplate database, Organization organization, Sessions sessions, ApplicationEventPublisher events) {
        this.database = database;
        this.organization = organization;
        this.sessions = sessions;
        this.events = events;
    }

    /** Somebody got a grant. */
    record Given(String userId) {
    }

    @Transactional(readOnly = true)
    public Set<Grant> of(String userId) {
        return database.queryForList("select kind from user_grant where user_id = ?", String.class, userId).stream()
                .map(Grant::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** Who has this one and can log in. */
    @Transactional(readOnly = true)
    public List<String> holders(Grant grant) {
        return database.queryForList("""
                select g.user_id from user_grant g join user_account_facts u on u.id = g.user_id
                where g.kind = ? and u.active = true""", String.class, grant.name());
    }

    /** Refuses to make an administrator of one who holds a post or another grant, and to give an administrator more. */
    public void give(String userId, Grant grant) {
        organization.hold(userId);
        var held = of(userId);
        if (held.contains(grant)) {
            return;
        }
        if (isAdministrator(held)
                || grant.isAdministrator() && !(held.isEmpty() && organization.postsOf(userId).isEmpty())) {
            throw new AdministratorsAreSeparate();
        }
        database.update("insert into user_grant (user_id, kind) values (?, ?)", userId, grant.name());
        events.publishEvent(new Organization.Changed());
        events.publishEvent(new Given(userId));
        sessions.endAllOf(userId);
    }

    /** Never from the last administrator of a kind. */
    public void take(String userId, Grant grant) {
        if (grant.isAdministrator() && of(userId).contains(grant)) {
            requireAnotherOfHisKind(userId);
        }
        database.update("delete from user_grant where user_id = ? and kind = ?", userId, grant.name());
        events.publishEvent(new Organization.Changed());
        sessions.endAllOf(userId);
    }

    /** To be asked before a post is given. */
    public void requireNoAdministrator(String userId) {
        organization.hold(userId);
        if (isAdministrator(of(userId))) {
            throw new AdministratorsAreSeparate();
        }
    }

    /**
     * Whether anybody ever got it: the last one keeps it, disabled or not, so that nobody becomes an administrator by
     * shutting the last one out.
     */
    @Transactional(readOnly = true)
    public boolean wasEverGiven(Grant grant) {
        return 0 < database.queryForObject("select count(*) from user_grant where kind = ?", Integer.class,
                grant.name());
    }

    /** To be asked before one of the three is disabled or loses his grant; two at once go one after the other. */
    void requireAnotherOfHisKind(String userId) {
        for (var kind : of(userId).stream().filter(Grant::isAdministrator).toList()) {
            database.queryForList("select user_id from user_grant where kind = ? order by user_id for update",
                    String.class, kind.name());
            if (0 == database.queryForObject("""
                    select count(*) from user_grant g join user_account_facts u on u.id = g.user_id
                    where g.kind = ? and u.active = true and u.id <> ?""", Integer.class, kind.name(), userId)) {
                throw new LastOfItsKind();
            }
        }
    }

    /** Those of these users who are one of the three. */
    @Transactional(readOnly = true)
    public Set<String> administratorsAmong(Collection<String> userIds) {
        return Grant.THREE_ADMINISTRATORS.stream().flatMap(kind -> database.queryForList(
                "select user_id from user_grant where kind = ?", String.class, kind.name()).stream())
                .filter(userIds::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** To be asked before the system administrator sets somebody's password. */
    public void requirePasswordIsOurs(String userId) {
        var held = of(userId);
        if (held.contains(Grant.SECURITY_ADMINISTRATOR) || held.contains(Grant.AUDITOR)) {
            throw new PasswordNotYours();
        }
    }

    static boolean isAdministrator(Set<Grant> grants) {
        return grants.stream().anyMatch(Grant::isAdministrator);
    }
}
