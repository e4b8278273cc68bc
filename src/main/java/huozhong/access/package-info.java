/**
 * Who is calling and what he may see: login, lockout, sessions, grants, scope.
 * The only place that decides about scope; every other module's queries carry what it says.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization"})
package huozhong.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

