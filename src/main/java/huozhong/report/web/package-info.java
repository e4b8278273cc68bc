/**
 * The routes of progress reports: writing, submitting, versions, figures and their rows.
 * Signing, receipt, review and correction are tasks.
 */
@NullMarked
package huozhong.report.web;

import org.jspecify.annotations.NullMarked;
