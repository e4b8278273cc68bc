/**
 * What every route has in common: problems told in Chinese, retries, one transaction a request, idempotency keys.
 * Knows no other module.
 */
@NullMarked
package huozhong.shared.web;

import org.jspecify.annotations.NullMarked;

