/**
 * The doors of the forms on paper.
 * They ask who is calling, call one use case and answer; no rule lives here.
 */
@NullMarked
package huozhong.registration.web;

import org.jspecify.annotations.NullMarked;
