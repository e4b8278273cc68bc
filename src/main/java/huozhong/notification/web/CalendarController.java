package huozhong.notification.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.notification.CalendarReadJustNow;
import huozhong.notification.Calendars;
import huozhong.shared.Keyless;
import huozhong.shared.web.Problem;

/** 日历订阅: one's own address, and the door by which programs read it. */
@RestController
@RequestMapping("/api")
class CalendarController {

    private final Calendars calendars;

    CalendarController(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/calendar-address")
    Calendars.Subscription subscription(Caller caller) {
        return calendars.of(caller);
    }

    /** A secret isn't kept anywhere, not even as the answer to a key. */
    @Keyless
    @PostMapping("/calendar-address")
    @ResponseStatus(HttpStatus.CREATED)
    Address make(Caller caller) {
        return new Address("/api/calendar/" + calendars.make(caller) + ".ics");
    }

    @DeleteMapping("/calendar-address")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Caller caller) {
        calendars.revoke(caller);
    }

    /** Open to whoever knows the secret. */
    @GetMapping(path = "/calendar/{token}.ics", produces = "text/calendar;charset=UTF-8")
    String calendar(@PathVariable String token) {
        return calendars.read(token);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(CalendarReadJustNow refused) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(refused.pause().toSeconds()))
                .body(Problem.of(HttpStatus.TOO_MANY_REQUESTS, refused.code(), String.valueOf(refused.getMessage())));
    }

    /** Where it is, on this server; shown once. */
    record Address(String path) {
    }
}
