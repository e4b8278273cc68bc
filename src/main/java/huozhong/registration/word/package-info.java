/**
 * Registration forms that clerks filled in in Word: read, checked, shown, and only then written as drafts.
 */
@NullMarked
@NamedInterface("word")
package huozhong.registration.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
