package huozhong.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import huozhong.shared.InvalidInput;

/** What a password must be: at least 10 characters and not a common one; no rule of composition (OWASP ASVS 5, 6.2). */
@Component
class PasswordRules {

    private static final int SHORTEST = 10;
    /** bcrypt reads no further. */
    private static final int LONGEST_BYTES = 72;

    private final Set<String> common = read();

    void check(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new InvalidInput("password", "密码至少 10 个字符");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new InvalidInput("password", "密码过长（最多 72 个字母或 24 个汉字）");
        }
        if (common.contains(password.toLowerCase(Locale.ROOT)) || password.chars().distinct().count() < 4) {
            throw new InvalidInput("password", "这个密码太常见，请换一个");
        }
    }

    private static Set<String> read() {
        try {
            return new ClassPathResource("common-passwords.txt").getContentAsString(StandardCharsets.UTF_8).lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
