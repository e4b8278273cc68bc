package huozhong.plan;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import huozhong.organization.Level;

/**
 * 名额: how many a unit may put into the teams of a level; the seats belong to the unit and the category, the teams
 * themselves have no total. A picture of the moment it was read: only {@link Quotas} counts.
 *
 * @param category null where the categories share the seats
 * @param regionId the owner's region
 * @param limit    null where the document gives no number (文件未明确名额)
 */
public record Quota(String id, String planId, Level level, @Nullable String category, String ownerUnitId,
                    String regionId, @Nullable Integer limit, int used, Kind kind) {

    public Optional<Integer> seats() {
        return Optional.ofNullable(limit);
    }

    /** 缺额: how many seats are free. */
    public Optional<Integer> shortfall() {
        return seats().map(seats -> seats - used);
    }

    public boolean covers(String category) {
        return this.category == null || this.category.equals(category);
    }

    /** Whom the owner may choose from. */
    public enum Kind {
        /** Its own nominees. */
        OWN_POOL,
        /** Those whom a region marks for the city team (每地区2人). */
        REGION_MARKS,
        /** The members of the county teams. */
        FROM_COUNTY_TEAMS,
        /** The members of the city teams (择优). */
        FROM_CITY_TEAMS
    }
}
