/**
 * What uploads share before their own endpoints take them.
 * No route and no rule of its own.
 */
@NullMarked
package huozhong.document.web;

import org.jspecify.annotations.NullMarked;

