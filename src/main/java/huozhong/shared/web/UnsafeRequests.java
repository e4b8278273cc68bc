package huozhong.shared.web;

import java.lang.reflect.Method;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.shared.Keyless;
import huozhong.shared.OwnTransactions;
import huozhong.shared.Retry;

/**
 * Around every unsafe route: tried again when it lost a lock, in one transaction, and a POST once only for its
 * Idempotency-Key.
 */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnsafeRequests {

    private final TransactionTemplate transaction;
    private final Idempotency idempotency;

    UnsafeRequests(PlatformTransactionManager transactions, Idempotency idempotency) {
        this.transaction = new TransactionTemplate(transactions);
        this.idempotency = idempotency;
    }

    @Around("within(huozhong..*) && @annotation(org.springframework.web.bind.annotation.PostMapping)")
    @Nullable Object post(ProceedingJoinPoint call) throws Throwable {
        var method = method(call);
        if (method.isAnnotationPresent(Keyless.class)) {
            return call.proceed();
        }
        var request = idempotency.request(method, call.getArgs());
        if (method.isAnnotationPresent(OwnTransactions.class)) {
            return call.proceed();
        }
        return inOneTransaction(() -> idempotency.once(request, call::proceed));
    }

    @Around("within(huozhong..*) && (@annotation(org.springframework.web.bind.annotation.PutMapping)"
            + " || @annotation(org.springframework.web.bind.annotation.DeleteMapping)"
            + " || @annotation(org.springframework.web.bind.annotation.PatchMapping))")
    @Nullable Object change(ProceedingJoinPoint call) throws Throwable {
        if (method(call).isAnnotationPresent(OwnTransactions.class)) {
            return call.proceed();
        }
        return inOneTransaction(call::proceed);
    }

    private @Nullable Object inOneTransaction(Idempotency.Work work) throws Throwable {
        try {
            return Retry.call(() -> transaction.execute(status -> unchecked(work)));
        } catch (Checked checked) {
            throw checked.getCause();
        }
    }

    /** A checked exception rolls back too. */
    private static @Nullable Object unchecked(Idempotency.Work work) {
        try {
            return work.run();
        } catch (RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable checked) {
            throw new Checked(checked);
        }
    }

    private static Method method(ProceedingJoinPoint call) {
        return ((MethodSignature) call.getSignature()).getMethod();
    }

    private static final class Checked extends RuntimeException {

        Checked(Throwable cause) {
            super(cause);
        }
    }
}
