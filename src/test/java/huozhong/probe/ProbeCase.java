package huozhong.probe;

import java.time.LocalDateTime;

/** Something asked of a unit: it belongs to no plan, and is due when whoever keeps it says so. */
record ProbeCase(String id, String ownerId, String regionId, String officeId, LocalDateTime due) {
}
