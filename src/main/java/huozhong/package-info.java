/**
 * The application: it starts the modules and gives them one clock.
 * Each package below is a module that declares whom it may know.
 */
@NullMarked
package huozhong;

import org.jspecify.annotations.NullMarked;

