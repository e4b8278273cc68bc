package huozhong.access;

import java.util.List;
import java.util.Set;

/**
 * What a caller may see: the regions run by his 宣传部 or 文明办 (by path), and his units. Every query of business data
 * carries it; what is outside does not exist for him.
 */
public record Scope(String userId, Set<String> units, List<String> regionPaths) {

    /** Whether he may read what is in this region; who may act there says {@link Caller#running}. */
    public boolean runs(String regionPath) {
        return regionPaths.stream().anyMatch(regionPath::startsWith);
    }

    /** Whether all of what a unit has here is his to read: it is his unit's, or his unit runs the region. */
    public boolean covers(String unitId, String regionPath) {
        return hasUnit(unitId) || runs(regionPath);
    }

    public boolean hasUnit(String unitId) {
        return units.contains(unitId);
    }
}
