/**
 * The doors of the seals: what is asked of them over HTTP.
 * Knows the module's services and nobody else's.
 */
@NullMarked
package huozhong.seal.web;

import org.jspecify.annotations.NullMarked;
