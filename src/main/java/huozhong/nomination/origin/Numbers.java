package huozhong.nomination.origin;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.organization.Organization;
import huozhong.organization.Unit;
import huozhong.plan.Plan;
import huozhong.shared.AtOnce;

/**
 * 编号, as offices number their papers: 沈火〔2026〕康平0002号. Counted for each plan and word of a region, given with the
 * draft, never changed or used again. Drawn and committed at once, so that nobody waits for another's draft; a draft
 * that fails leaves a gap.
 */
@Repository
public class Numbers {

    private static final String ADVANCE = "update nomination_series set last = last + ? where plan_id = ? and word = ?";

    /** As many characters of a region's name tell it from its neighbours. */
    private static final int WORD = 2;

    private final AtOnce atOnce;
    private final Organization organization;

    Numbers(AtOnce atOnce, Organization organization) {
        this.atOnce = atOnce;
        this.organization = organization;
    }

    public String next(Plan plan, String recommenderId) {
        return next(plan, recommenderId, 1).get(0);
    }

    public List<String> next(Plan plan, String recommenderId, int count) {
        var word = word(organization.unit(recommenderId));
        var last = atOnce.call(jdbc -> advance(jdbc, plan.id(), word, count));
        var series = plan.series(organization.region(plan.regionId())) + word;
        return IntStream.rangeClosed(last - count + 1, last).mapToObj(number -> series + "%04d号".formatted(number))
                .toList();
    }

    /** Where the recommending unit is; regions with the same word count on in one series. */
    private String word(Unit recommender) {
        var regionId = recommender.regionId();
        if (regionId == null) {
            return "直属";
        }
        var region = organization.region(regionId);
        return switch (region.level()) {
            case PROVINCE -> "省直";
            case CITY -> "市直";
            case COUNTY, TOWNSHIP, VILLAGE -> region.name().substring(0, Math.min(WORD, region.name().length()));
        };
    }

    private static int advance(JdbcClient jdbc, String planId, String word, int by) {
        if (jdbc.sql(ADVANCE).params(by, planId, word).update() == 0) {
            begin(jdbc, planId, word, by);
        }
        return jdbc.sql("select last from nomination_series where plan_id = ? and word = ?")
                .params(planId, word).query(Integer.class).single();
    }

    private static void begin(JdbcClient jdbc, String planId, String word, int by) {
        try {
            jdbc.sql("insert into nomination_series (plan_id, word, last) values (?, ?, ?)")
                    .params(planId, word, by).update();
        } catch (DuplicateKeyException begunMeanwhile) {
            jdbc.sql(ADVANCE).params(by, planId, word).update();
        }
    }
}
