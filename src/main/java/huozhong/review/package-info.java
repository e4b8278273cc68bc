/**
 * 内容审核（五.3）: units' words on exact contents, told by their hash, whatever process they are part of; what is judged
 * and where it stands its module says by {@link ContentSource}.
 * A content is agreed to as it was handed in, byte by byte; one that was changed since is another.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "document", "workflow"})
package huozhong.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
