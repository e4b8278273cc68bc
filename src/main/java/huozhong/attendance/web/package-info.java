/** The ledger over HTTP: 签到台 and what it shows. */
@NullMarked
package huozhong.attendance.web;

import org.jspecify.annotations.NullMarked;
