/**
 * 报送材料包: what a list consists of as files, whether these say the same as the list, and how they reach the receiver.
 * Knows lists by their people and forms by what is stamped on them; lists ask it but by their gate.
 */
@NullMarked
package huozhong.submission.parcel;

import org.jspecify.annotations.NullMarked;
