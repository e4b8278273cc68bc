package huozhong.access;

import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.User;
import huozhong.shared.InvalidInput;

/**
 * Whom one may ask to act for oneself: who holds a post in one of one's own units today, can log in and is none of
 * the three administrators. So nobody sees a unit's business on one person's word alone.
 */
@Service
@Transactional(readOnly = true)
public class Colleagues {

    private final Organization organization;
    private final Grants grants;

    Colleagues(Organization organization, Grants grants) {
        this.organization = organization;
        this.grants = grants;
    }

    public List<User> of(Caller caller) {
        var found = caller.duties().stream().filter(duty -> duty.insteadOf() == null).map(Duty::unitId).distinct()
                .flatMap(unit -> Arrays.stream(Post.Kind.values())
                        .flatMap(kind -> organization.holders(unit, kind).stream()))
                .filter(user -> !user.id().equals(caller.userId())).distinct().toList();
        var administrators = grants.administratorsAmong(found.stream().map(User::id).toList());
        return found.stream().filter(user -> !administrators.contains(user.id())).toList();
    }

    /** Who is unknown, disabled or somebody else's colleague gets the same answer. */
    public void require(String deputyId, Caller caller) {
        if (deputyId.equals(caller.userId())) {
            throw new InvalidInput("deputyId", "不能由本人代理本人");
        }
        if (of(caller).stream().noneMatch(user -> user.id().equals(deputyId))) {
            throw new InvalidInput("deputyId", "代办人须是同单位的在职同事");
        }
    }
}
