package huozhong.submission.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.organization.Level;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.plan.Quota;
import huozhong.plan.Quotas;
import huozhong.shared.MaskedMobile;
import huozhong.submission.RosterSource;
import huozhong.submission.paper.RosterDifference.Kind;

/** Every difference between a version and today's records, the plan's quotas, and the seal that it should have. */
@Service
@Transactional(readOnly = true)
public class RosterDifferences {

    private static final List<String> LABELS = List.of("姓名", "性别", "出生年月", "民族", "政治面貌", "工作单位及职务", "联系手机",
            "推荐类别");
    private static final int MOBILE = LABELS.indexOf("联系手机");

    private final RosterContent content;
    private final RosterSource source;
    private final StampDifferences stamps;
    private final Quotas quotas;
    private final PlanBook plans;

    RosterDifferences(RosterContent content, RosterSource source, StampDifferences stamps, Quotas quotas,
                      PlanBook plans) {
        this.content = content;
        this.source = source;
        this.stamps = stamps;
        this.quotas = quotas;
        this.plans = plans;
    }

    /** Those of people first, in the version's order. */
    public List<RosterDifference> of(RosterVersion version) {
        var found = new ArrayList<RosterDifference>();
        found.addAll(ofPeople(version));
        found.addAll(ofSeats(version));
        found.addAll(stamps.of(version));
        return List.copyOf(found);
    }

    private List<RosterDifference> ofPeople(RosterVersion version) {
        var found = new ArrayList<RosterDifference>();
        var now = byPlace(content.today(version.list()));
        var then = byPlace(version.lines());
        then.forEach((place, line) -> {
            var today = now.get(place);
            if (today == null) {
                found.add(new RosterDifference(Kind.NOT_ON_LIST, line.nominationId(), line.name(),
                        line.name() + "（" + line.category() + "）在第" + version.number() + "版汇总表上，现不在名单中"));
            } else {
                found.addAll(fields(version, line, today));
            }
        });
        now.forEach((place, line) -> {
            if (!then.containsKey(place)) {
                found.add(new RosterDifference(Kind.NOT_ON_ROSTER, line.nominationId(), line.name(),
                        line.name() + "（" + line.category() + "）在名单中，第" + version.number() + "版汇总表上没有"));
            }
        });
        found.addAll(order(version, then, now));
        return found;
    }

    private static List<RosterDifference> fields(RosterVersion version, RosterLine then, RosterLine now) {
        var found = new ArrayList<RosterDifference>();
        for (var i = 0; i < LABELS.size(); i++) {
            var before = then.cells().get(i);
            var after = now.cells().get(i);
            if (!before.equals(after)) {
                found.add(new RosterDifference(Kind.FIELD, then.nominationId(), now.name(), now.name() + "的"
                        + LABELS.get(i) + "：第" + version.number() + "版为" + shown(i, before) + "，现为" + shown(i, after)));
            }
        }
        return found;
    }

    private static String shown(int field, String value) {
        return value.isEmpty() ? "空" : "“" + (field == MOBILE ? MaskedMobile.of(value) : value) + "”";
    }

    /** Of those who are on both. */
    private static List<RosterDifference> order(RosterVersion version, Map<String, RosterLine> then,
                                                Map<String, RosterLine> now) {
        var before = then.keySet().stream().filter(now::containsKey).toList();
        var after = now.keySet().stream().filter(then::containsKey).toList();
        for (var i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                var moved = Objects.requireNonNull(now.get(after.get(i)));
                return List.of(new RosterDifference(Kind.ORDER, moved.nominationId(), moved.name(),
                        "人员顺序与第" + version.number() + "版汇总表不一致，自" + moved.name() + "起"));
            }
        }
        return List.of();
    }

    private List<RosterDifference> ofSeats(RosterVersion version) {
        var found = new ArrayList<RosterDifference>();
        var plan = plans.plan(version.list().planId());
        var standing = source.standing(version.list());
        for (var quota : quotas.of(plan.id(), version.list().unitId())) {
            var seats = quota.seats();
            if (RosterSource.isListed(quota) && seats.isPresent()) {
                var up = version.lines().stream().filter(line -> counts(plan, quota, line)).count()
                        + source.upElsewhere(quota, version.list());
                if (up > seats.get()) {
                    found.add(seats(name(plan, quota) + up + "人，超过名额" + seats.get() + "人"));
                } else if (up < seats.get() && standing.shortfall().isBlank()) {
                    found.add(seats(name(plan, quota) + up + "人，少于名额" + seats.get() + "人，"
                            + (version.list().submissionId() == null ? "报送时须写缺额说明" : "没有缺额说明")));
                }
            }
        }
        return found;
    }

    private static RosterDifference seats(String words) {
        return new RosterDifference(Kind.SEATS, null, "", words);
    }

    private static boolean counts(Plan plan, Quota quota, RosterLine line) {
        return quota.level() == line.level() && plan.categories().stream()
                .filter(category -> line.category().equals(category.name())
                        || line.category().equals(category.name() + RosterContent.OF_CITY))
                .anyMatch(category -> quota.covers(category.code()));
    }

    private static String name(Plan plan, Quota quota) {
        var category = quota.category() == null ? "各类别" : plan.category(quota.category()).name();
        return (quota.level() == Level.CITY ? "市级" : "县级") + category;
    }

    /** Somebody has a place for each level that he was chosen for. */
    private static Map<String, RosterLine> byPlace(List<RosterLine> lines) {
        var places = new LinkedHashMap<String, RosterLine>();
        lines.forEach(line -> places.put(line.nominationId() + line.level(), line));
        return places;
    }
}
