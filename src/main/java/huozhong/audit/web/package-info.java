/**
 * The routes of the record, the auditor's alone.
 * They read it, verify it and hand out its head; nothing here writes but that this was done.
 */
@NullMarked
package huozhong.audit.web;

import org.jspecify.annotations.NullMarked;

