package huozhong.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.User;
import huozhong.shared.SameName;

/**
 * Whether a nominee is this very user: by name and mobile or, where the account has no mobile, by name and the
 * nominee's own unit. A namesake elsewhere is somebody else, and of two in that unit nobody could say which it is.
 */
@Component
class Himself {

    private final Nominations nominations;
    private final Organization organization;

    Himself(Nominations nominations, Organization organization) {
        this.nominations = nominations;
        this.organization = organization;
    }

    boolean is(Nomination nomination, User user) {
        return user.mobile() == null ? isCalled(nomination, user) && isIn(nomination, units(user))
                : nomination.isOf(user.name(), user.mobile());
    }

    /** What was put forward of him in a plan; for most there is nothing. */
    List<Nomination> of(String planId, User user) {
        if (user.mobile() != null) {
            return nominations.findByPlanIdAndDossierMobile(planId, user.mobile()).stream()
                    .filter(one -> one.isOf(user.name(), user.mobile())).toList();
        }
        var called = nominations.findByPlanIdAndDossierName(planId, user.name());
        return called.isEmpty() ? List.of()
                : called.stream().filter(one -> isIn(one, units(user))).toList();
    }

    private static boolean isCalled(Nomination nomination, User user) {
        return Optional.ofNullable(nomination.dossier().name()).filter(name -> SameName.is(name, user.name()))
                .isPresent();
    }

    private boolean isIn(Nomination nomination, Collection<String> units) {
        return !units.isEmpty() && nomination.kind() == Nomination.Kind.EMPLOYED
                && Optional.ofNullable(nomination.askedUnitId()).flatMap(organization::unitAnsweringFor)
                        .filter(unit -> units.contains(unit.id())).isPresent();
    }

    /** Where he holds a post, and nobody else of his name does. */
    private Set<String> units(User user) {
        return organization.postsOf(user.id()).stream().map(Post::unitId).distinct()
                .filter(unit -> 1 == Stream.of(Post.Kind.values())
                        .flatMap(post -> organization.holders(unit, post).stream())
                        .filter(holder -> SameName.is(holder.name(), user.name())).map(User::id).distinct().count())
                .collect(Collectors.toSet());
    }
}
