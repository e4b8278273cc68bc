package huozhong.shared.web;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** Makes RFC 9457 bodies in Chinese: a title by status, a detail, and a code that programs read. */
public final class Problem {

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "填写有误"), Map.entry(401, "请先登录"), Map.entry(403, "没有权限"),
            Map.entry(404, "没有找到"), Map.entry(405, "不支持此操作"), Map.entry(406, "无法给出所要的格式"),
            Map.entry(409, "不能这样办理"), Map.entry(413, "文件过大"), Map.entry(415, "不支持的内容格式"),
            Map.entry(429, "请稍后再试"), Map.entry(500, "系统出错"), Map.entry(503, "系统繁忙"),
            Map.entry(507, "存储空间不足"));

    private Problem() {
    }

    public static ProblemDetail of(HttpStatusCode status, String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title(status));
        problem.setProperty("code", code);
        return problem;
    }

    /** Writes a problem where no controller can, as in a filter. */
    public static void write(ProblemDetail problem, HttpServletResponse response, ObjectMapper json)
            throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getOutputStream(), problem);
    }

    static String title(HttpStatusCode status) {
        var ofItsKind = status.is4xxClientError() ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
        return TITLES.getOrDefault(status.value(), Objects.requireNonNull(TITLES.get(ofItsKind.value())));
    }
}
