/**
 * 登记表 on paper: read from Word, printed, stamped, scanned, and matched to the person and the version that it shows.
 * Knows nominations, how a roster is judged and how paper is made; what a scan proves is asked here by those who hand
 * people up.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "plan", "document", "rendering", "seal",
        "seal :: signature", "workflow", "nomination", "nomination :: field", "nomination :: held",
        "nomination :: people", "nomination :: origin", "roster", "sealing"})
package huozhong.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
