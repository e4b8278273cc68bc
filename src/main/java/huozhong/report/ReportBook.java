package huozhong.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.obligation.Obligation;
import huozhong.organization.Organization;
import huozhong.organization.User;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.report.ReportOwners.Owner;

/** 工作进展情况 of a plan: what each unit that a caller may see reports, and how far it is. */
@Service
@Transactional(readOnly = true)
public class ReportBook {

    private final Reports reports;
    private final ReportOwners owners;
    private final PlanBook plans;
    private final ReportDuty duties;
    private final Organization organization;

    ReportBook(Reports reports, ReportOwners owners, PlanBook plans, ReportDuty duties, Organization organization) {
        this.reports = reports;
        this.owners = owners;
        this.plans = plans;
        this.duties = duties;
        this.organization = organization;
    }

    /**
     * A report that is owed.
     *
     * @param day     the plan's own date
     * @param id      null before it is begun, as are its state and who begun it
     * @param mayWrite whether it is the caller's to begin or to write
     */
    public record Line(String code, String name, LocalDate day, String unitId, String unit, @Nullable String id,
                       ProgressReport.@Nullable State state, @Nullable String begunBy, @Nullable LocalDateTime begunAt,
                       @Nullable LocalDateTime handedInAt, int number, boolean mayWrite) {
    }

    /** By date and unit. */
    public List<Line> lines(String planId, Caller caller) {
        var plan = plans.visible(planId, caller);
        var there = reports.findByPlanIdOrderByCodeAscRegionIdAsc(planId).stream()
                .collect(Collectors.toMap(one -> new Key(one.unitId(), one.code()), Function.identity()));
        var names = organization.users(there.values().stream().map(ProgressReport::begunBy).distinct().toList())
                .stream().collect(Collectors.toMap(User::id, User::name));
        return owners.reported(plan).stream().flatMap(obligation -> owners.of(plan, obligation.code()).stream()
                .filter(one -> caller.scope().covers(one.unit().id(), one.region().path()))
                .map(unit -> line(plan, obligation, unit, there.get(new Key(unit.unit().id(), obligation.code())),
                        names, caller))).toList();
    }

    private Line line(Plan plan, Obligation obligation, Owner unit, @Nullable ProgressReport report,
                      Map<String, String> names, Caller caller) {
        var may = plan.status() == Plan.Status.PUBLISHED
                && duties.writing(unit.unit().id(), unit.region().id(), caller).isPresent()
                && (report == null || report.state().isWritable());
        return report == null ? new Line(obligation.code(), obligation.name(), obligation.written(),
                unit.unit().id(), unit.unit().name(), null, null, null, null, null, 0, may)
                : new Line(obligation.code(), obligation.name(), obligation.written(), unit.unit().id(),
                unit.unit().name(), report.id(), report.state(), names.getOrDefault(report.begunBy(), ""),
                report.begunAt(), report.handedInAt(), report.number(), may);
    }

    private record Key(String unitId, String code) {
    }
}
