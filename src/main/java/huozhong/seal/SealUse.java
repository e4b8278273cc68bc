package huozhong.seal;

import java.time.LocalDateTime;

/**
 * 用印: one seal pressed once, by a keeper on an order; what the document was before and what since, by SHA-256, and the
 * certificate's number.
 */
public record SealUse(String id, String orderId, String sealId, String unitId, String keeperId, String documentId,
                      int revision, String sha256Before, String sha256After, String certificate, LocalDateTime at) {
}
