/**
 * The HTTP doors of requests for seals.
 * Calls the module's services and nothing else.
 */
@NullMarked
package huozhong.sealing.web;

import org.jspecify.annotations.NullMarked;
