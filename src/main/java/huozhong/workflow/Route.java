package huozhong.workflow;

import org.jspecify.annotations.Nullable;

import huozhong.organization.Post;

/** One row that the routing table answered: whose task, of which function or single unit, for which post, and by when
 * where it says so. */
record Route(String whose, @Nullable String function, @Nullable String unitCode, Post.Kind post,
             @Nullable String dueBy) {
}
