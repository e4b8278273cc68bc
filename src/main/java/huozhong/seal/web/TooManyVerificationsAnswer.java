package huozhong.seal.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import huozhong.seal.TooManyVerifications;
import huozhong.shared.web.Problem;

/** When a stranger may come again, whichever door he came by. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooManyVerificationsAnswer {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(TooManyVerifications refused) {
        var problem = Problem.of(HttpStatus.TOO_MANY_REQUESTS, refused.code(), String.valueOf(refused.getMessage()));
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(refused.pause().toSeconds())).body(problem);
    }
}
