package huozhong.shared.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import huozhong.shared.DatabaseGone;

/**
 * Outermost: whatever inside, the session first of all, finds the database gone, the answer is a 503 in Chinese and not
 * the server's own page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Unavailable extends OncePerRequestFilter {

    static final String AGAIN_AFTER = "5";
    private static final String WORDS = "数据库暂时无法连接，请稍后重试；已填写的内容请勿关闭页面";
    private static final Logger LOG = LoggerFactory.getLogger(Unavailable.class);

    private final ObjectMapper json;

    Unavailable(ObjectMapper json) {
        this.json = json;
    }

    static ProblemDetail problem() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Unavailable", WORDS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted() || !DatabaseGone.isCauseOf(failed)) {
                throw failed;
            }
            LOG.warn("{} found the database gone: {}", request.getMethod(), failed.getClass().getName());
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN_AFTER);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE)) {
            page(response);
            return;
        }
        Problem.write(problem(), response, json);
    }

    private static void page(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream()
                .write(("<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>系统繁忙</title>"
                + "<h1>系统繁忙</h1><p>" + WORDS + "</p></html>").getBytes(StandardCharsets.UTF_8));
    }

    /** What fails while an error is being told is told here too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
