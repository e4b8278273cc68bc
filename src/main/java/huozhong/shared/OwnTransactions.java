package huozhong.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a controller's method that commits piece by piece (imports, batches): it is neither wrapped in one transaction
 * nor retried nor is its answer kept. A POST must carry its Idempotency-Key all the same and see to it by itself.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnTransactions {
}
