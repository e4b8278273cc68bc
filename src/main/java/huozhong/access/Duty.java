package huozhong.access;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import huozhong.organization.Post;

/** A post that the caller fills today, his own or, as a deputy (代), somebody else's. */
public record Duty(String unitId, String unitName, Post.Kind post, boolean runsItsRegion, @Nullable String regionPath,
                   @Nullable String insteadOf, @Nullable String insteadOfName) {

    /** The engine's candidate group of those who hold this post in this unit. */
    public String group() {
        return group(unitId, post);
    }

    public static String group(String unitId, Post.Kind post) {
        return unitId + post.name().replace("_", "");
    }

    /** Where the 宣传部 or 文明办 runs its region, that region's path. */
    public Optional<String> runs() {
        return runsItsRegion ? Optional.ofNullable(regionPath) : Optional.empty();
    }
}
