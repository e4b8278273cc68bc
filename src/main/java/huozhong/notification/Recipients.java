package huozhong.notification;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.access.Callers;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.organization.Deputy;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.User;
import huozhong.shared.Shanghai;

/** Who is meant by a unit's post or a grant today: its holders and who acts for them, those of a successor as well. */
@Component
class Recipients {

    private final Organization organization;
    private final Callers callers;
    private final Grants grants;
    private final Clock clock;

    Recipients(Organization organization, Callers callers, Grants grants, Clock clock) {
        this.organization = organization;
        this.callers = callers;
        this.grants = grants;
        this.clock = clock;
    }

    Set<String> inPosts(String unitId, Set<Post.Kind> posts) {
        var answering = organization.unitAnsweringFor(unitId);
        return answering.stream().flatMap(unit -> posts.stream().flatMap(post -> holders(unit.id(), post)))
                .filter(userId -> posts.stream().anyMatch(post -> holds(userId, unitId, post)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> holders(String unitId, Post.Kind post) {
        var today = Shanghai.today(clock);
        return organization.holders(unitId, post).stream().map(User::id).flatMap(userId -> Stream.concat(
                Stream.of(userId), organization.deputiesOf(userId).stream().filter(one -> one.actsOn(today))
                        .map(Deputy::deputyId)));
    }

    /** As he would find himself when he came now. */
    private boolean holds(String userId, String unitId, Post.Kind post) {
        return callers.find(userId).flatMap(caller -> caller.dutyIn(unitId, post)).isPresent();
    }

    Set<String> holding(Grant grant) {
        return Set.copyOf(grants.holders(grant));
    }
}
