/**
 * 佐证材料: what else is kept with a dossier, certificates and reports, and all files of a region in one archive.
 */
@NullMarked
@NamedInterface("material")
package huozhong.nomination.material;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
