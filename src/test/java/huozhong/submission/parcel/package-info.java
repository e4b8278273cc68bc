/**
 * What a list hands up as files, and how it is held against the list.
 */
@NullMarked
package huozhong.submission.parcel;

import org.jspecify.annotations.NullMarked;
