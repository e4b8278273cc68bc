/**
 * 佐证材料: what else is kept with a dossier, certificates and reports, each page marked on its way out.
 * Knows who may see the dossier by asking it.
 */
@NullMarked
@NamedInterface("material")
package huozhong.nomination.material;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
