package huozhong.training.coverage;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.plan.Category;
import huozhong.plan.PlanBook;
import huozhong.rendering.CheckCode;
import huozhong.shared.InvalidInput;
import huozhong.shared.Shanghai;
import huozhong.team.MemberPeople;
import huozhong.team.Roll;
import huozhong.training.coverage.TrainingLedger.CourseRow;
import huozhong.training.coverage.TrainingLedger.Issued;
import huozhong.training.coverage.TrainingLedger.Trained;

/**
 * 培训清单 and 管理清单（五.3）: made of what counted at a moment, never typed; the same moment gives the same list, and a
 * 校验码 of all that it says.
 */
@Service
@Transactional(readOnly = true)
public class TrainingLists {

    private final TrainingLedger ledger;
    private final Roll roll;
    private final MemberPeople people;
    private final PlanBook plans;
    private final Organization organization;
    private final Clock clock;

    TrainingLists(TrainingLedger ledger, Roll roll, MemberPeople people, PlanBook plans, Organization organization,
                  Clock clock) {
        this.ledger = ledger;
        this.roll = roll;
        this.people = people;
        this.plans = plans;
        this.organization = organization;
        this.clock = clock;
    }

    /** 培训清单: the closed courses of the regions that somebody runs. */
    public record CourseList(LocalDateTime asOf, String check, List<CourseRow> rows) {
    }

    /** 管理清单: the members of those regions' teams. */
    public record MemberList(LocalDateTime asOf, String check, List<MemberRow> rows) {
    }

    /** A member of a team since when, with the hours that count, in how many courses, and his certificates' numbers. */
    public record MemberRow(String memberId, String number, String name, Level level, String category, String region,
                            LocalDate joinedOn, BigDecimal hours, int courses, List<String> certificates) {
    }

    public CourseList courses(String planId, @Nullable LocalDateTime asOf, Caller caller) {
        plans.visible(planId, caller);
        var at = moment(asOf);
        var rows = paths(caller).flatMap(path -> ledger.rows(new TrainingLedger.Of(planId, path, at)).stream())
                .distinct().toList();
        return new CourseList(at, check(planId, at, rows), rows);
    }

    public MemberList members(String planId, @Nullable LocalDateTime asOf, Caller caller) {
        var plan = plans.visible(planId, caller);
        var at = moment(asOf);
        var names = plan.categories().stream().collect(Collectors.toMap(Category::code, Category::name));
        var everywhere = new TrainingLedger.Of(planId, organization.region(plan.regionId()).path(), at);
        var trained = ledger.trained(everywhere).stream().collect(Collectors.toMap(Trained::personId, one -> one));
        var issued = ledger.certificates(everywhere).stream().collect(Collectors.groupingBy(Issued::personId,
                Collectors.mapping(Issued::number, Collectors.toList())));
        var members = new LinkedHashSet<Roll.Membership>();
        paths(caller).forEach(path -> members.addAll(roll.memberships(new Roll.Of(planId, path, at))));
        var known = new HashMap<>(people.of(members.stream().map(Roll.Membership::personId).distinct().toList()));
        var rows = members.stream().map(one -> row(one, Optional.ofNullable(known.get(one.personId())), names,
                Optional.ofNullable(trained.get(one.personId())), issued)).toList();
        return new MemberList(at, check(planId, at, rows), rows);
    }

    private MemberRow row(Roll.Membership one, Optional<MemberPeople.Person> person, Map<String, String> names,
                          Optional<Trained> trained, Map<String, List<String>> issued) {
        return new MemberRow(one.memberId(), person.map(MemberPeople.Person::number).orElse(""),
                person.map(MemberPeople.Person::name).orElse(""), one.level(),
                names.getOrDefault(one.category(), one.category()), organization.region(one.regionId()).name(),
                one.joinedAt().toLocalDate(), trained.map(Trained::hours).orElse(BigDecimal.ZERO),
                trained.map(Trained::courses).orElse(0), issued.getOrDefault(one.personId(), List.of()));
    }

    private static Stream<String> paths(Caller caller) {
        return caller.scope().regionPaths().stream().sorted();
    }

    /** To the second, as it is printed; nothing is known of tomorrow. */
    private LocalDateTime moment(@Nullable LocalDateTime asOf) {
        var now = Shanghai.now(clock).truncatedTo(ChronoUnit.SECONDS);
        if (asOf != null && asOf.isAfter(now)) {
            throw new InvalidInput("asOf", "截至时间不能晚于现在");
        }
        return asOf == null ? now : asOf.truncatedTo(ChronoUnit.SECONDS);
    }

    private static String check(String planId, LocalDateTime asOf, List<? extends Record> rows) {
        return CheckCode.printed(CheckCode.of(Stream.concat(Stream.of(planId, asOf.toString()),
                rows.stream().map(Record::toString)).toList()));
    }
}
