/**
 * The doors to the organisation: regions and units for everybody to read, all else for administrators, by hand or as a
 * file with its blank, its check, what would change and the writing.
 * Who reads or writes more than he may finds nothing here.
 */
@NullMarked
package huozhong.directory.web;

import org.jspecify.annotations.NullMarked;

