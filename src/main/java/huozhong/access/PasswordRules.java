package huozhong.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import huozhong.shared.InvalidInput;

/**
 * What a password must be: at least 10 characters, not a common one, and neither whose it is nor what it opens is in
 * it; no rule of composition (OWASP ASVS 5, 6.2).
 */
@Component
class PasswordRules {

    private static final int SHORTEST = 10;
    /** bcrypt reads no further. */
    private static final int LONGEST_BYTES = 72;
    /** A shorter login is in many a good password by chance. */
    private static final int TELLING = 4;
    private static final List<String> OUR_NAMES = List.of("huozhong", "火种", "文明实践", "wenmingshijian");

    private final Set<String> common = read();

    void check(String login, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new InvalidInput("password", "密码至少 10 个字符");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new InvalidInput("password", "密码过长（最多 72 个字母或 24 个汉字）");
        }
        if (common.contains(password.toLowerCase(Locale.ROOT)) || password.chars().distinct().count() < 4) {
            throw new InvalidInput("password", "这个密码太常见，请换一个");
        }
        if (isGuessable(plain(login), plain(password))) {
            throw new InvalidInput("password", "密码中不能含有账号或系统名称，请换一个");
        }
    }

    private static boolean isGuessable(String login, String password) {
        return login.length() >= TELLING && password.contains(login) || OUR_NAMES.stream().anyMatch(password::contains);
    }

    /** Letters and digits alone: Huo-Zhong is huozhong. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
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
