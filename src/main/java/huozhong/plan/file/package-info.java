/**
 * Files that officials write, in YAML or JSON, into records and back: everything unknown, missing or misspelt is named
 * at once and with its line. What the records mean this room doesn't know; it has no table and no bean.
 */
@NullMarked
package huozhong.plan.file;

import org.jspecify.annotations.NullMarked;
