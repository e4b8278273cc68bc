package huozhong.shared.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.coyote.CloseNowException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds what comes with a request before anybody reads it, by route; uploads have bounds of their own and are read
 * after their sender is known. Whoever breaks them is answered and cut off: the server would read on otherwise.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Bodies extends OncePerRequestFilter {

    private static final Pattern OPEN_TO_ANYBODY = Pattern.compile("/api/(login|first-run|first-password)");
    private static final int OF_ANYBODY = 8 << 10;
    /** Where anybody may send a file, and says beforehand how long it is. */
    private static final Pattern UPLOAD_OF_ANYBODY = Pattern.compile("/api/seal-verifications");
    private static final int LONGEST_OF_ANYBODY = (20 << 20) + OF_ANYBODY;
    private static final int OF_USERS = 256 << 10;
    /** Of an honest mistake the rest is taken, so that its sender gets to read the answer. */
    private static final int SWALLOWED = 64 << 10;

    private final ObjectMapper json;

    Bodies(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() == 0
                || request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        var isOpen = OPEN_TO_ANYBODY.matcher(request.getRequestURI()).matches();
        var most = isOpen ? OF_ANYBODY : OF_USERS;
        if (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE) || isOpen && isUpload(type)) {
            refuse(HttpStatus.UNSUPPORTED_MEDIA_TYPE, request, response);
            return;
        }
        if (UPLOAD_OF_ANYBODY.matcher(request.getRequestURI()).matches() && (request.getContentLengthLong() < 0
                || request.getContentLengthLong() > LONGEST_OF_ANYBODY)) {
            refuse(HttpStatus.PAYLOAD_TOO_LARGE, request, response);
            return;
        }
        if (isUpload(type)) {
            upload(request, response, chain);
            return;
        }
        if (request.getContentLengthLong() > most) {
            refuse(HttpStatus.PAYLOAD_TOO_LARGE, request, response);
            return;
        }
        bounded(new BoundedBody(request, most), response, chain);
    }

    private static boolean isUpload(String type) {
        return type.startsWith("multipart/");
    }

    private static void bounded(BoundedBody request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (isLong(request) && isRefused(response) || !request.isWhole()) {
            cutOff(response);
        }
    }

    /** Of whom we don't know, or who may not, nothing was read and nothing will be; nobody's goes on for ever. */
    private static void upload(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        chain.doFilter(request, response);
        if (isRefused(response) || !new BoundedBody(request, SWALLOWED).isWhole()) {
            cutOff(response);
        }
    }

    private static boolean isRefused(HttpServletResponse response) {
        return response.getStatus() == HttpStatus.UNAUTHORIZED.value()
                || response.getStatus() == HttpStatus.FORBIDDEN.value();
    }

    private static boolean isLong(HttpServletRequest request) {
        return request.getContentLengthLong() < 0 || request.getContentLengthLong() > SWALLOWED;
    }

    private void refuse(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        var detail = status == HttpStatus.PAYLOAD_TOO_LARGE ? "提交的内容过长" : FrameworkProblems.detail(status);
        Problem.write(Problem.of(status, FrameworkProblems.code(status), detail), response, json);
        if (request.getContentLengthLong() > SWALLOWED || !new BoundedBody(request, SWALLOWED).isWhole()) {
            cutOff(response);
        }
    }

    private static void cutOff(HttpServletResponse response) throws IOException {
        response.flushBuffer();
        throw new CloseNowException("The rest of the body isn't wanted");
    }
}
