package huozhong.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;

import huozhong.shared.Busy;
import huozhong.shared.DatabaseGone;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Refusal;
import huozhong.shared.Retry;
import huozhong.shared.StoreFull;
import huozhong.shared.StoreGone;

/** Tells what our own code found: a refused fact 409, bad input 400, nothing to see 404, a bug 500. */
@RestControllerAdvice
class Problems extends FrameworkProblems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        return Problem.of(HttpStatus.CONFLICT, refusal.code(), String.valueOf(refusal.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidInput invalid) {
        return invalid(invalid.problems());
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound nothing) {
        return Problem.of(HttpStatus.NOT_FOUND, "NotFound", String.valueOf(nothing.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(Busy busy) {
        return later(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Busy", String.valueOf(busy.getMessage())));
    }

    @ExceptionHandler
    ProblemDetail full(StoreFull full) {
        LOG.error("There is no space left for files");
        return Problem.of(HttpStatus.INSUFFICIENT_STORAGE, "StoreFull", String.valueOf(full.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> gone(StoreGone gone) {
        return later(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "StoreGone", String.valueOf(gone.getMessage())));
    }

    private static ResponseEntity<ProblemDetail> later(ProblemDetail problem) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Unavailable.AGAIN_AFTER).body(problem);
    }

    /** Spring Security answers these itself, outside the controllers. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException denied) {
        throw denied;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Throwable failed, HttpServletRequest request) {
        if (DatabaseGone.isCauseOf(failed)) {
            return later(Unavailable.problem());
        }
        return ResponseEntity.of(problem(failed, request)).build();
    }

    private static ProblemDetail problem(Throwable failed, HttpServletRequest request) {
        if (Retry.isLostLock(failed)) {
            return Problem.of(HttpStatus.CONFLICT, "ChangedMeanwhile", "数据正被他人修改，请刷新后重试");
        }
        var incident = Ids.next();
        LOG.error("Incident {} at {} {}: {}", incident, request.getMethod(),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), Trace.of(failed));
        var problem = Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "Incident", "系统出错，请将编号告知管理员：" + incident);
        problem.setProperty("incident", incident);
        return problem;
    }
}
