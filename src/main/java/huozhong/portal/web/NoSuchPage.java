package huozhong.portal.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Whoever mistyped an address in a browser is told so by the portal's page; programs get the 404 alone. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoSuchPage {

    @ExceptionHandler
    void tell(NoResourceFoundException nowhere, HttpServletRequest request, HttpServletResponse response)
            throws NoResourceFoundException, ServletException, IOException {
        if (!isTyped(request)) {
            throw nowhere;
        }
        response.setStatus(HttpStatus.NOT_FOUND.value());
        request.getRequestDispatcher("/index.html").forward(request, response);
    }

    private static boolean isTyped(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getServletPath().matches(".*\\..*|/(api|engine-rest|actuator)(/.*)?");
    }
}
