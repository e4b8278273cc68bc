package huozhong.access.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import huozhong.access.Grant;
import huozhong.organization.Post;
import huozhong.organization.User;

/** A user as administrators see him, the mobile masked. */
record UserView(String id, String login, String name, @Nullable String mobile, boolean active, List<PostView> posts,
                Set<Grant> grants) {

    static UserView of(User user, List<Post> posts, Set<Grant> grants) {
        return new UserView(user.id(), user.login(), user.name(), masked(user.mobile()), user.isActive(),
                posts.stream().map(PostView::of).toList(), grants);
    }

    private static @Nullable String masked(@Nullable String mobile) {
        return mobile == null ? null : mobile.replaceAll("^(\\d{3}).*(\\d{4})$", "$1****$2");
    }

    record PostView(String id, String unitId, Post.Kind kind, LocalDate from, @Nullable LocalDate until) {

        static PostView of(Post post) {
            return new PostView(post.id(), post.unitId(), post.kind(), post.period().from(), post.period().until());
        }
    }
}
