/**
 * The registration form as it is printed: by whom, of which version, under which code.
 * What stands on it is the template's to lay out; a code leads back to what was printed.
 */
@NullMarked
@NamedInterface("print")
package huozhong.registration.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
