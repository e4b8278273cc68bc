/**
 * What of training counts: who was called, who was trained for how many hours, who is not yet, and the figures and
 * lists that are made of it, each as of a moment.
 * Knows courses, certificates, feedback and who was a member when; a report asks it for figures and their rows.
 */
@NullMarked
@NamedInterface("coverage")
package huozhong.training.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
