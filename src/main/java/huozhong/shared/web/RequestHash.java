package huozhong.shared.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import org.springframework.web.bind.annotation.RequestBody;

/** SHA-256 over all that a request says: method, path, parameters, body, the bytes of its files. */
final class RequestHash {

    private final DigestOutputStream digest;

    private RequestHash() {
        this.digest = new DigestOutputStream(OutputStream.nullOutputStream(), sha256());
    }

    static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static String of(String key, HttpServletRequest request, Method method, Object[] arguments, ObjectMapper json) {
        try {
            var hash = new RequestHash();
            hash.line(key).line(request.getMethod()).line(request.getRequestURI());
            hash.parameters(request).files(request).body(method, arguments, json);
            return HexFormat.of().formatHex(hash.digest.getMessageDigest().digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ServletException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private RequestHash line(String text) throws IOException {
        digest.write((text.length() + ":" + text + "\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private RequestHash parameters(HttpServletRequest request) throws IOException {
        for (var parameter : new TreeMap<>(request.getParameterMap()).entrySet()) {
            line(parameter.getKey()).line(Arrays.toString(parameter.getValue()));
        }
        return this;
    }

    private RequestHash files(HttpServletRequest request) throws IOException, ServletException {
        var type = String.valueOf(request.getContentType());
        if (type.startsWith("multipart/")) {
            for (var part : request.getParts()) {
                file(part);
            }
        }
        return this;
    }

    private void file(Part part) throws IOException {
        line(part.getName()).line(String.valueOf(part.getSubmittedFileName())).line(String.valueOf(part.getSize()));
        try (var bytes = part.getInputStream()) {
            bytes.transferTo(digest);
        }
    }

    private void body(Method method, Object[] arguments, ObjectMapper json) throws IOException {
        for (var i = 0; i < arguments.length; i++) {
            if (method.getParameters()[i].isAnnotationPresent(RequestBody.class)) {
                digest.write(json.writeValueAsBytes(arguments[i]));
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
