package huozhong.audit;

import java.time.LocalDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A row of the record in words: who did what, when, for which unit, to what. */
public record AuditView(long id, LocalDateTime at, String action, String words, Who user, @Nullable Who insteadOf,
                 @Nullable String unitId, @Nullable String unit, String subject, String subjectName,
                 Map<String, String> facts) {

    /** A user's account; without login where there is none of this id, such as the system itself. */
    public record Who(String id, String name, @Nullable String login) {
    }
}
