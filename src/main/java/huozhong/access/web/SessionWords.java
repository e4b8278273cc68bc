package huozhong.access.web;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;

/**
 * How a session is written in the database: texts and numbers as words that every version reads, and no Java objects.
 * What can't be read, since another version or nobody of us wrote it, is nothing: its session ends at the next request.
 */
@Configuration
class SessionWords {

    private static final char TEXT = 's';
    private static final char NUMBER = 'n';

    @Bean
    GenericConversionService springSessionConversionService() {
        var words = new GenericConversionService();
        words.addConverter(Object.class, byte[].class, SessionWords::write);
        words.addConverter(byte[].class, Object.class, SessionWords::read);
        return words;
    }

    private static byte[] write(Object value) {
        if (value instanceof String || value instanceof Long) {
            return ((value instanceof String ? TEXT : NUMBER) + value.toString()).getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalArgumentException("A session keeps texts and numbers, no " + value.getClass().getName());
    }

    private static @Nullable Object read(byte[] bytes) {
        var written = new String(bytes, StandardCharsets.UTF_8);
        if (written.matches(NUMBER + "\\d{1,18}")) {
            return Long.valueOf(written.substring(1));
        }
        return written.indexOf(TEXT) == 0 ? written.substring(1) : null;
    }
}
