/**
 * The nominations' endpoints, uploads and duplicates among them.
 * They ask who is calling, call one use case and answer; no rule lives here.
 */
@NullMarked
package huozhong.nomination.web;

import org.jspecify.annotations.NullMarked;

