/**
 * The teams' endpoints.
 * They ask who is calling, call one use case and answer; no rule lives here.
 */
@NullMarked
package huozhong.team.web;

import org.jspecify.annotations.NullMarked;

