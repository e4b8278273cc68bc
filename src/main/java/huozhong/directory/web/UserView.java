package huozhong.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import huozhong.access.Grant;
import huozhong.organization.Post;

/** A user as administrators see him, the mobile masked, with what he holds and will hold. */
record UserView(String id, String login, String name, @Nullable String mobile, boolean active, boolean hasPassword,
                List<PostView> posts, Set<Grant> grants) {

    /** A post with its unit's name; of a unit that ended, nothing can be done by it any more. */
    record PostView(String id, String unitId, String unitName, boolean unitActive, Post.Kind kind, LocalDate from,
                    @Nullable LocalDate until) {
    }
}
