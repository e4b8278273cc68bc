package huozhong.shared.web;

import java.lang.reflect.Method;

import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;

/**
 * A POST as its key's row knows it. Neither key nor content is kept: the first is stored as its hash, the second as a
 * hash that only who has the key can make, so that nobody guesses a PIN from it.
 */
record KeyedRequest(String userId, String keyHash, String requestHash, Method method) {

    boolean answersWithStatus() {
        return ResponseEntity.class.isAssignableFrom(method.getReturnType());
    }

    ResolvableType bodyType() {
        var type = ResolvableType.forMethodReturnType(method);
        return answersWithStatus() ? type.as(ResponseEntity.class).getGeneric() : type;
    }
}
