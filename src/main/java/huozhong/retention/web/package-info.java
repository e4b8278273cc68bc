/**
 * The endpoints of a plan's end.
 * They ask who is calling, call one use case and answer; no rule lives here.
 */
@NullMarked
package huozhong.retention.web;

import org.jspecify.annotations.NullMarked;

