package huozhong.shared.web;

import java.util.Optional;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what failed outside the controllers, in a filter or in the server itself. */
@Hidden
@RestController
class ErrorPage implements ErrorController {

    /** Nothing where the answer is on its way, as of a connection that is cut off: Tomcat includes the page there. */
    @RequestMapping("${server.error.path:/error}")
    @Nullable ProblemDetail tell(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.INCLUDE) {
            return null;
        }
        var status = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::resolve).orElse(HttpStatus.NOT_FOUND);
        return Problem.of(status, FrameworkProblems.code(status), FrameworkProblems.detail(status));
    }
}
