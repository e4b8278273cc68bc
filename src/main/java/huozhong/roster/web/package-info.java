/**
 * The rosters' endpoints: imports, what drafts lack, and people as a workbook.
 * They ask who is calling, call one use case and answer; no rule lives here.
 */
@NullMarked
package huozhong.roster.web;

import org.jspecify.annotations.NullMarked;

