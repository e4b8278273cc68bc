package huozhong.training.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import huozhong.shared.web.Problem;
import huozhong.training.TooManyTries;

/** When a stranger may come again, by whichever door he came. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooManyTriesAnswer {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(TooManyTries refused) {
        var problem = Problem.of(HttpStatus.TOO_MANY_REQUESTS, refused.code(), String.valueOf(refused.getMessage()));
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(refused.pause().toSeconds())).body(problem);
    }
}
