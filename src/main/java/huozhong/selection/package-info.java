/**
 * 遴选: the rounds in which units choose within their quotas, up to who is told of the outcome.
 * A seat is taken here and nowhere else, by TakeSeats.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "plan", "calendar", "document", "workflow",
        "workflow :: running", "nomination",
        "nomination :: people", "team"})
package huozhong.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

