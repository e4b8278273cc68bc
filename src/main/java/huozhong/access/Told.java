package huozhong.access;

import java.time.LocalDateTime;

/** What two administrators did to somebody's account, as he is told of it. */
public record Told(Proposal.Kind kind, LocalDateTime at) {
}
