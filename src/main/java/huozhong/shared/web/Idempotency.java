package huozhong.shared.web;

import java.lang.reflect.Method;
import java.security.Principal;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import huozhong.shared.IdempotencyKeyReused;
import huozhong.shared.InvalidInput;

/** Does what a POST asks once for its key; who asks again with the same key gets the same answer. */
@Component
class Idempotency {

    static final String KEY = "Idempotency-Key";
    static final String REPLAY = "Idempotent-Replay";

    private static final Pattern KEY_FORM = Pattern.compile("[A-Za-z0-9-]{8,80}");

    private final IdempotencyKeys keys;
    private final ObjectMapper json;

    Idempotency(IdempotencyKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    KeyedRequest request(Method method, Object[] arguments) {
        var request = current().getRequest();
        var key = key(request);
        var userId = Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName).orElse("");
        return new KeyedRequest(userId, RequestHash.of(key),
                RequestHash.of(key, request, method, arguments, json), method);
    }

    private static String key(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(KEY)).filter(key -> KEY_FORM.matcher(key).matches()).orElseThrow(
                () -> new InvalidInput(KEY, "请求须带 Idempotency-Key 标头：8至80位字母、数字或连字符，每次操作一个"));
    }

    /** Within the caller's transaction: the key, what was done and the answer become visible together or never. */
    @Nullable Object once(KeyedRequest request, Work work) throws Throwable {
        if (!keys.take(request)) {
            return replay(request);
        }
        var answer = work.run();
        keys.keep(request, status(answer), body(answer));
        return answer;
    }

    private @Nullable Object replay(KeyedRequest request) throws JsonProcessingException {
        var kept = keys.kept(request);
        if (!kept.requestHash().equals(request.requestHash())) {
            throw new IdempotencyKeyReused();
        }
        Optional.ofNullable(current().getResponse()).ifPresent(response -> response.setHeader(REPLAY, "true"));
        var body = read(kept.body(), request);
        return request.answersWithStatus() ? ResponseEntity.status(kept.status()).body(body) : body;
    }

    private @Nullable Object read(@Nullable String body, KeyedRequest request) throws JsonProcessingException {
        return body == null ? null
                : json.readValue(body, json.getTypeFactory().constructType(request.bodyType().getType()));
    }

    private static int status(@Nullable Object answer) {
        return answer instanceof ResponseEntity<?> entity ? entity.getStatusCode().value() : 200;
    }

    private @Nullable String body(@Nullable Object answer) throws JsonProcessingException {
        var body = answer instanceof ResponseEntity<?> entity ? entity.getBody() : answer;
        return body == null ? null : json.writeValueAsString(body);
    }

    private static ServletRequestAttributes current() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }

    /** What a controller's method does. */
    interface Work {

        @Nullable Object run() throws Throwable;
    }
}
