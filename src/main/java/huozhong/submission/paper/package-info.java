/**
 * 汇总表 as a controlled document: numbered versions of what a list's annex 2 says, the seals on them, and how they
 * differ from what is so now. Who is on a list and who may see it, the room around it says.
 */
@NullMarked
@NamedInterface("paper")
package huozhong.submission.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
