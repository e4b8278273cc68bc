/**
 * 遴选 and 报送: the rounds in which units choose within their quotas, and the lists that go up until they are accepted.
 * A seat is taken here and nowhere else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "plan", "calendar", "document", "workflow", "nomination",
        "team"})
package huozhong.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
