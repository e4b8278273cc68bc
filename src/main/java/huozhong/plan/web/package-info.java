/** The plan's endpoints. What they show is in words that the portal prints as they are. */
@NullMarked
package huozhong.plan.web;

import org.jspecify.annotations.NullMarked;

