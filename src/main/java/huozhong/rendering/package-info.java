/**
 * Paper from data: a template that an administrator edits and values that another module gives become PDF and Word.
 * Knows nobody's data: what is on a page is what it was given, and a template reaches no file and no address.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access"})
package huozhong.rendering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
