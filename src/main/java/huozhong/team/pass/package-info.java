/**
 * 成员码: members are no users, and go by a code on paper or a phone. Printed once and kept as a hash; whose a code is,
 * the modules above ask here.
 */
@NullMarked
@NamedInterface("pass")
package huozhong.team.pass;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
