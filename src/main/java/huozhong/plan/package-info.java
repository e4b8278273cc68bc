/**
 * The plan: one edition of a city's programme with its categories, quotas, phases and milestones, all of them data.
 * Its dates mark what is late and lock nothing; its quotas are the only numbers that refuse.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access"})
package huozhong.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

