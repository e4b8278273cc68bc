package huozhong.attendance;

import huozhong.attendance.Gathering.Kind;

/** A gathering is over and who was expected is written down; told in that transaction to the module whose it is. */
public record GatheringEnded(String gatheringId, Kind kind, String ownerId, int revision) {
}
