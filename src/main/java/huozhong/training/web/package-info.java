/**
 * The endpoints of courses.
 * They ask who is calling, call one use case and answer; no rule lives here.
 */
@NullMarked
package huozhong.training.web;

import org.jspecify.annotations.NullMarked;
