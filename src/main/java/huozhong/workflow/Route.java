package huozhong.workflow;

import org.jspecify.annotations.Nullable;

import huozhong.organization.Post;

/** One row that the routing table answered: whose task, of which function or single unit, and for which post. */
record Route(Whose whose, @Nullable String function, @Nullable String unitCode, Post.Kind post) {
}
