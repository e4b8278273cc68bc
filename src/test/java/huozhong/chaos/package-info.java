/** What bin/chaos does: two nodes and a MySQL broken at random under writers; no part of the tests. */
@NullMarked
package huozhong.chaos;

import org.jspecify.annotations.NullMarked;

