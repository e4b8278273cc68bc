package huozhong.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Callers;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/**
 * 日历订阅: an address that a calendar program reads without logging in. Its secret is shown once and kept as a hash; a
 * new one, or none, ends it, and so does the end of the account.
 */
@Service
@Transactional
public class Calendars {

    private static final int SECRET_BYTES = 20;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final CalendarRows rows;
    private final ObjectProvider<CalendarSource> sources;
    private final WriteCalendar writing;
    private final Callers callers;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Calendars(CalendarRows rows, ObjectProvider<CalendarSource> sources, WriteCalendar writing, Callers callers,
              Clock clock) {
        this.rows = rows;
        this.sources = sources;
        this.writing = writing;
        this.callers = callers;
        this.clock = clock;
    }

    /** Whether there is one, and when it was read last. */
    public record Subscription(boolean there, @Nullable LocalDateTime madeAt, @Nullable LocalDateTime readAt) {
    }

    public Subscription of(Caller caller) {
        return rows.of(caller.userId()).map(made -> new Subscription(true, made.madeAt(), made.readAt()))
                .orElse(new Subscription(false, null, null));
    }

    /** The secret, this once; one made before is void. */
    public String make(Caller caller) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        rows.revoke(caller.userId());
        rows.add(caller.userId(), hash(token), Shanghai.now(clock));
        return token;
    }

    public void revoke(Caller caller) {
        rows.revoke(caller.userId());
    }

    /** Once a minute. */
    public String read(String token) {
        var hash = hash(token);
        var caller = rows.owner(hash).flatMap(callers::find).orElseThrow(NotFound::new);
        var now = Shanghai.now(clock);
        if (!rows.take(hash, now, now.minus(PAUSE))) {
            throw new CalendarReadJustNow(PAUSE);
        }
        return writing.write(sources.stream().flatMap(source -> source.entries(caller).stream()).toList());
    }

    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
