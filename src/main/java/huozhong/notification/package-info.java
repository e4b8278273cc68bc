/**
 * 消息: what happened is told to those who have to know it, in the portal and, where they chose so, by mail, 政务微信 or SMS.
 * Knows who holds which post and nothing of what it tells: the modules above say it, and whether it is still so.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access"})
package huozhong.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
