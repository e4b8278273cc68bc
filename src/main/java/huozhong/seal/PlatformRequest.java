package huozhong.seal;

import java.time.LocalDateTime;

/** What was sent to the platform: for which order, which revision of its document, by whom; how often it was asked. */
record PlatformRequest(String id, String orderId, String sealId, String keeperId, String documentId, int revision,
                   int tries, LocalDateTime nextAt) {
}
