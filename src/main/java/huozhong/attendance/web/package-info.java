/**
 * The ledger over HTTP: 签到台 and what it shows.
 * It asks who is calling, calls one use case and answers; no rule lives here.
 */
@NullMarked
package huozhong.attendance.web;

import org.jspecify.annotations.NullMarked;
