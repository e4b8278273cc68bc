/** What bin/bench measures; no part of the tests. Every figure stands beside the bare engine's of the same minute. */
@NullMarked
package huozhong.bench;

import org.jspecify.annotations.NullMarked;

