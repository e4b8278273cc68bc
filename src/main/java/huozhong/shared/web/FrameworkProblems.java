package huozhong.shared.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import huozhong.shared.InvalidInput;

/** Tells in Chinese what the framework found: unreadable, missing, invalid, too large, no such route. */
class FrameworkProblems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail invalid(ConstraintViolationException violated) {
        return invalid(violated.getConstraintViolations().stream()
                .map(v -> new InvalidInput.Problem(lastName(v.getPropertyPath().toString()), v.getMessage())).toList());
    }

    /** Broken off, without an end, or a file's name that is none. */
    @ExceptionHandler
    ProblemDetail unreadable(MultipartException upload) {
        return invalid(List.of(one("file", "上传的内容不完整，或文件名含有不能识别的字符，请重新选择文件")));
    }

    final ProblemDetail invalid(List<InvalidInput.Problem> problems) {
        var detail = problems.stream().map(InvalidInput.Problem::message).collect(Collectors.joining("；"));
        var problem = Problem.of(HttpStatus.BAD_REQUEST, "InvalidInput", detail);
        problem.setProperty("problems", problems.stream().map(FrameworkProblems::shown).toList());
        return problem;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception found, @Nullable Object body,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return super.handleExceptionInternal(found, problem(found, status), headers, status, request);
    }

    private ProblemDetail problem(Exception found, HttpStatusCode status) {
        var problems = problems(found);
        return problems.isEmpty() || status.value() != 400 ? Problem.of(status, code(status), detail(status))
                : invalid(problems);
    }

    /** Choices only where there are some. */
    private static Map<String, Object> shown(InvalidInput.Problem problem) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("field", problem.field());
        shown.put("message", problem.message());
        if (!problem.choices().isEmpty()) {
            shown.put("choices", problem.choices());
        }
        return shown;
    }

    private static List<InvalidInput.Problem> problems(Exception found) {
        if (found instanceof MethodArgumentNotValidException invalid) {
            return invalid.getAllErrors().stream()
                    .map(e -> one(e instanceof FieldError field ? field.getField() : e.getObjectName(), words(e)))
                    .toList();
        }
        if (found instanceof HandlerMethodValidationException invalid) {
            return invalid.getParameterValidationResults().stream().flatMap(result -> result.getResolvableErrors()
                    .stream().map(e -> one(e instanceof FieldError field ? field.getField()
                            : String.valueOf(result.getMethodParameter().getParameterName()), words(e)))).toList();
        }
        return problem(found);
    }

    private static List<InvalidInput.Problem> problem(Exception found) {
        if (found instanceof HttpMessageNotReadableException unreadable) {
            return List.of(one(field(unreadable.getCause()), "内容无法读取：不是有效的 JSON，或有多余、类型不对的字段"));
        }
        if (found instanceof MethodArgumentTypeMismatchException mismatch) {
            return List.of(one(mismatch.getName(), "格式不对"));
        }
        if (found instanceof TypeMismatchException mismatch) {
            return List.of(one(Objects.requireNonNullElse(mismatch.getPropertyName(), ""), "格式不对"));
        }
        return found instanceof ServletRequestBindingException || found instanceof MissingServletRequestPartException
                ? List.of(one(missing(found), "不能缺少")) : List.of();
    }

    private static String missing(Exception found) {
        if (found instanceof MissingServletRequestParameterException parameter) {
            return parameter.getParameterName();
        }
        if (found instanceof MissingServletRequestPartException part) {
            return part.getRequestPartName();
        }
        return found instanceof MissingRequestHeaderException header ? header.getHeaderName() : "";
    }

    private static String field(@Nullable Throwable cause) {
        return !(cause instanceof JsonMappingException mapping) ? "" : mapping.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName).filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static InvalidInput.Problem one(String field, String message) {
        return new InvalidInput.Problem(field, message);
    }

    private static String words(MessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "填写有误");
    }

    static String code(HttpStatusCode status) {
        var known = HttpStatus.resolve(status.value());
        return known == null ? "Unknown" : known.getReasonPhrase().replaceAll("[^A-Za-z]", "");
    }

    static String detail(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "没有找到，或不在您的查看范围内";
            case 405 -> "此地址不支持这种请求方法";
            case 413 -> "上传的文件超过允许的大小";
            case 415 -> "请以 JSON 提交";
            default -> Problem.title(status);
        };
    }
}
