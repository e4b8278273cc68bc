package huozhong.directory.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.access.Credentials;
import huozhong.access.Grants;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.StaffSearch;
import huozhong.organization.Unit;
import huozhong.organization.User;

/** Puts posts, the names of their units and grants to users. */
@Component
class UserViews {

    private final Organization organization;
    private final StaffSearch staff;
    private final Credentials credentials;
    private final Grants grants;

    UserViews(Organization organization, StaffSearch staff, Credentials credentials, Grants grants) {
        this.organization = organization;
        this.staff = staff;
        this.credentials = credentials;
        this.grants = grants;
    }

    List<UserView> of(List<User> users) {
        var posts = staff.postsOf(users.stream().map(User::id).toList()).stream()
                .collect(Collectors.groupingBy(Post::userId));
        var units = organization.units(posts.values().stream().flatMap(List::stream).map(Post::unitId)
                .collect(Collectors.toSet())).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        return users.stream().map(user -> of(user, posts.getOrDefault(user.id(), List.of()), units)).toList();
    }

    UserView of(User user) {
        return of(List.of(user)).get(0);
    }

    UserView.PostView of(Post post) {
        return of(post, organization.unit(post.unitId()));
    }

    private UserView of(User user, List<Post> posts, Map<String, Unit> units) {
        var views = posts.stream().sorted(Comparator.comparing((Post post) -> post.period().from())
                .thenComparing(Post::id))
                .map(post -> of(post, Objects.requireNonNull(units.get(post.unitId())))).toList();
        return new UserView(user.id(), user.login(), user.name(), masked(user.mobile()), user.isActive(),
                credentials.isSet(user.id()), views, grants.of(user.id()));
    }

    private static UserView.PostView of(Post post, Unit unit) {
        return new UserView.PostView(post.id(), unit.id(), unit.name(), unit.isActive(), post.kind(),
                post.period().from(), post.period().until());
    }

    private static @Nullable String masked(@Nullable String mobile) {
        return mobile == null ? null : mobile.replaceAll("^(\\d{3}).*(\\d{4})$", "$1****$2");
    }
}
