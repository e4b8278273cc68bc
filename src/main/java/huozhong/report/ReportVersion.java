package huozhong.report;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/** A version that was handed in. */
record ReportVersion(String reportId, int number, String sha256, String content, LocalDateTime asOf,
                     LocalDateTime handedInAt, String agreedBy, String unitId, @Nullable String scan) {
}
