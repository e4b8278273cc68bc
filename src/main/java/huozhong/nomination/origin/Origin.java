package huozhong.nomination.origin;

import huozhong.organization.Level;

/** Where a nomination comes from: the unit that puts it forward and the one that recommends. */
public record Origin(String unitId, String recommenderId, String regionId, Level level) {
}
