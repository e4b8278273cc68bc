/**
 * Registration forms that clerks filled in in Word: read, checked, shown, and only then written as drafts.
 * Knows how drafts are written, and nothing of what is printed.
 */
@NullMarked
@NamedInterface("word")
package huozhong.registration.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
