package huozhong.review;

import java.time.LocalDateTime;

/** A content as it was handed in, with its SHA-256 and who had changed it last; never changed. */
public record ContentVersion(String process, String caseId, int number, String sha256, String content,
                             String changedBy, LocalDateTime at) {
}
