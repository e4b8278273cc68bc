/** People before one node over HTTP: {@code bin/bench load}. The people are a process of their own. */
@NullMarked
package huozhong.bench.load;

import org.jspecify.annotations.NullMarked;

