/**
 * The registration form as it is printed: by whom, of which version, under which code.
 */
@NullMarked
@NamedInterface("print")
package huozhong.registration.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
