package huozhong.report;

import static huozhong.plan.ReportFigure.MEMBERS;
import static huozhong.plan.ReportFigure.SEATS_SHORT;
import static huozhong.plan.ReportFigure.TEAMS_STANDING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.plan.Category;
import huozhong.plan.PlanBook;
import huozhong.plan.Quota;
import huozhong.plan.Quotas;
import huozhong.plan.ReportFigure;
import huozhong.team.Roll;

/** 推进机制 in figures: teams that stand, who is in them, and which of the region's own seats are empty. */
@Component
class TeamFigures implements FigureSource {

    private static final String FORGOTTEN = "（信息已按期删除）";

    private final Roll roll;
    private final Quotas quotas;
    private final PlanBook plans;
    private final Organization organization;

    TeamFigures(Roll roll, Quotas quotas, PlanBook plans, Organization organization) {
        this.roll = roll;
        this.quotas = quotas;
        this.plans = plans;
        this.organization = organization;
    }

    @Override
    public Set<ReportFigure> figures() {
        return Set.of(TEAMS_STANDING, MEMBERS, SEATS_SHORT);
    }

    @Override
    public Map<ReportFigure, Long> count(Counting counting) {
        var sizes = roll.sizes(of(counting));
        return Map.of(TEAMS_STANDING, (long) roll.standing(of(counting)).size(),
                MEMBERS, sizes.stream().mapToLong(Roll.Size::members).sum(),
                SEATS_SHORT, emptySeats(counting, sizes).stream().mapToLong(FigureRow::counts).sum());
    }

    @Override
    public List<FigureRow> rows(ReportFigure figure, Counting counting, int from, int most) {
        return switch (figure) {
            case MEMBERS -> members(counting, from, most);
            case TEAMS_STANDING -> standing(counting).stream().skip(from).limit(most).toList();
            case SEATS_SHORT -> emptySeats(counting, roll.sizes(of(counting))).stream().skip(from).limit(most).toList();
            default -> throw new IllegalArgumentException(figure.name());
        };
    }

    private List<FigureRow> members(Counting counting, int from, int most) {
        var names = categories(counting);
        return roll.members(of(counting), from, most).stream().map(one -> new FigureRow(one.memberId(),
                one.person() == null ? FORGOTTEN : one.person().name(),
                one.region() + " " + names.getOrDefault(one.category(), one.category()), one.joinedAt(), 1)).toList();
    }

    private List<FigureRow> standing(Counting counting) {
        var names = categories(counting);
        return roll.standing(of(counting)).stream().map(one -> new FigureRow(one.teamId(),
                one.region() + names.getOrDefault(one.category(), one.category()) + "队伍", "", one.since(), 1)).toList();
    }

    /** The seats for its own people that a region's units have, by level and category, less those that are filled. */
    private List<FigureRow> emptySeats(Counting counting, List<Roll.Size> sizes) {
        var names = categories(counting);
        var within = organization.regionIdsWithin(counting.region().path());
        var seats = new LinkedHashMap<Seats, Integer>();
        quotas.of(counting.planId()).stream().filter(one -> one.kind() == Quota.Kind.OWN_POOL)
                .filter(one -> within.contains(one.regionId()) && one.limit() != null)
                .forEach(one -> seats.merge(new Seats(one.level(), one.category()), one.seats().orElse(0),
                        Integer::sum));
        return seats.entrySet().stream().map(one -> row(one.getKey(), one.getValue(), sizes, names))
                .filter(row -> row.counts() > 0).toList();
    }

    private static FigureRow row(Seats of, int seats, List<Roll.Size> sizes, Map<String, String> names) {
        var filled = sizes.stream().filter(of::covers).mapToInt(Roll.Size::members).sum();
        var name = of.category == null ? "各类别" : names.getOrDefault(of.category, of.category);
        return new FigureRow(of.level.name() + of.category, name, "名额" + seats + "个，成员" + filled + "人", null,
                Math.max(0, seats - filled));
    }

    private record Seats(Level level, @Nullable String category) {

        boolean covers(Roll.Size size) {
            return size.level() == level && (category == null || category.equals(size.category()));
        }
    }

    private Map<String, String> categories(Counting counting) {
        return plans.plan(counting.planId()).categories().stream()
                .collect(Collectors.toMap(Category::code, Category::name));
    }

    private static Roll.Of of(Counting counting) {
        return new Roll.Of(counting.planId(), counting.region().path(), counting.asOf());
    }
}
