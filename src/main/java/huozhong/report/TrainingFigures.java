package huozhong.report;

import static huozhong.plan.ReportFigure.CERTIFICATES;
import static huozhong.plan.ReportFigure.COURSES;
import static huozhong.plan.ReportFigure.COURSES_PLANNED;
import static huozhong.plan.ReportFigure.COVERAGE;
import static huozhong.plan.ReportFigure.HOURS;
import static huozhong.plan.ReportFigure.PEOPLE_TRAINED;
import static huozhong.plan.ReportFigure.SATISFACTION;

import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

import org.springframework.stereotype.Component;

import huozhong.plan.ReportFigure;
import huozhong.team.MemberPeople;
import huozhong.training.coverage.Coverage;
import huozhong.training.coverage.TrainingLedger;
import huozhong.training.coverage.TrainingLedger.Held;
import huozhong.training.coverage.TrainingLedger.Issued;
import huozhong.training.coverage.TrainingLedger.Satisfaction;
import huozhong.training.coverage.TrainingLedger.Trained;

/**
 * 开展培训 in figures: closed courses, who was trained, how much of the members, hours, certificates, how satisfied those
 * are who answered, and what is published and to come. Before the first course there is nothing: 尚未开始.
 */
@Component
class TrainingFigures implements FigureSource {

    private static final String FORGOTTEN = "（信息已按期删除）";
    private static final int WHOLE = 100;

    private final TrainingLedger ledger;
    private final Coverage coverage;
    private final MemberPeople people;

    TrainingFigures(TrainingLedger ledger, Coverage coverage, MemberPeople people) {
        this.ledger = ledger;
        this.coverage = coverage;
        this.people = people;
    }

    @Override
    public Set<ReportFigure> figures() {
        return Set.of(COURSES, PEOPLE_TRAINED, COVERAGE, HOURS, CERTIFICATES, SATISFACTION, COURSES_PLANNED);
    }

    @Override
    public Map<ReportFigure, Long> count(Counting counting) {
        var of = of(counting);
        var counted = new EnumMap<ReportFigure, Long>(ReportFigure.class);
        var planned = ledger.planned(of);
        var held = ledger.courses(of);
        var trained = ledger.trained(of);
        if (planned.isEmpty() && held.isEmpty() && trained.isEmpty()) {
            return counted;
        }
        counted.put(COURSES_PLANNED, (long) planned.size());
        counted.put(COURSES, (long) held.size());
        counted.put(PEOPLE_TRAINED, (long) trained.size());
        counted.put(HOURS, trained.stream().mapToLong(TrainingFigures::hours).sum());
        counted.put(CERTIFICATES, (long) ledger.certificates(of).size());
        counted.put(COVERAGE, (long) coverage.share(of).percent());
        var said = ledger.satisfaction(of);
        if (said.answers() > 0) {
            counted.put(SATISFACTION, percent(said));
        }
        return counted;
    }

    @Override
    public List<FigureRow> rows(ReportFigure figure, Counting counting, int from, int most) {
        var of = of(counting);
        return switch (figure) {
            case COURSES -> courses(ledger.courses(of), from, most);
            case COURSES_PLANNED -> courses(ledger.planned(of), from, most);
            case PEOPLE_TRAINED -> people(ledger.trained(of), from, most, one -> 1);
            case HOURS -> people(ledger.trained(of), from, most, TrainingFigures::hours);
            case CERTIFICATES -> certificates(ledger.certificates(of), from, most);
            case COVERAGE -> only(from, coverage(of));
            case SATISFACTION -> only(from, satisfaction(of));
            default -> throw new IllegalArgumentException(figure.name());
        };
    }

    private static List<FigureRow> courses(List<Held> courses, int from, int most) {
        return courses.stream().skip(from).limit(most).map(one -> new FigureRow(one.id(), one.title(),
                one.number() + " " + one.organiser(), one.at(), 1)).toList();
    }

    private List<FigureRow> people(List<Trained> trained, int from, int most, ToLongFunction<Trained> counts) {
        var shown = trained.stream().skip(from).limit(most).toList();
        var known = people.of(shown.stream().map(Trained::personId).toList());
        return shown.stream().map(one -> new FigureRow(one.personId(), name(known, one.personId()), one.courses() + "期，"
                + one.hours().stripTrailingZeros().toPlainString() + "学时", one.lastAt(), counts.applyAsLong(one)))
                .toList();
    }

    private List<FigureRow> certificates(List<Issued> issued, int from, int most) {
        var shown = issued.stream().skip(from).limit(most).toList();
        var known = people.of(shown.stream().map(Issued::personId).distinct().toList());
        return shown.stream().map(one -> new FigureRow(one.id(), name(known, one.personId()), one.number(), one.at(),
                1)).toList();
    }

    private FigureRow coverage(TrainingLedger.Of of) {
        var share = coverage.share(of);
        return new FigureRow(COVERAGE.name(), "已参训" + share.trained() + "人", "队伍成员" + share.members() + "人", null,
                share.percent());
    }

    private FigureRow satisfaction(TrainingLedger.Of of) {
        var said = ledger.satisfaction(of);
        return new FigureRow(SATISFACTION.name(), "满意" + said.satisfied() + "份", "收到反馈" + said.answers() + "份", null,
                percent(said));
    }

    /** A figure that is a share has one row, which says of what. */
    private static List<FigureRow> only(int from, FigureRow row) {
        return from == 0 ? List.of(row) : List.of();
    }

    private static String name(Map<String, MemberPeople.Person> known, String personId) {
        return Optional.ofNullable(known.get(personId)).map(MemberPeople.Person::name).orElse(FORGOTTEN);
    }

    /** A person's in whole hours, so that the rows make up the figure. */
    private static long hours(Trained one) {
        return one.hours().setScale(0, RoundingMode.HALF_UP).longValue();
    }

    private static long percent(Satisfaction said) {
        return said.answers() == 0 ? 0 : (long) said.satisfied() * WHOLE / said.answers();
    }

    private static TrainingLedger.Of of(Counting counting) {
        return new TrainingLedger.Of(counting.planId(), counting.region().path(), counting.asOf());
    }
}
