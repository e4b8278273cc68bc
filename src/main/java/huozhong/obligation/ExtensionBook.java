package huozhong.obligation;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.obligation.Extension.State;
import huozhong.organization.Organization;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;

/** An extension that was asked for, to those who work in the unit, its region's offices or one above. */
@Service
@Transactional(readOnly = true)
public class ExtensionBook {

    private final Extensions extensions;
    private final ExtensionCases cases;
    private final Obligations obligations;
    private final PlanBook plans;
    private final Organization organization;

    ExtensionBook(Extensions extensions, ExtensionCases cases, Obligations obligations, PlanBook plans,
                  Organization organization) {
        this.extensions = extensions;
        this.cases = cases;
        this.obligations = obligations;
        this.plans = plans;
        this.organization = organization;
    }

    /** By names; {@code due} is the plan's own date. */
    public record Line(String id, String planId, String code, String name, LocalDate due, String unit,
                       LocalDate wanted, String reason, String askedBy, LocalDateTime askedAt, boolean afterDue,
                       State state, @Nullable LocalDate granted, String answer) {
    }

    public Line line(String id, Caller caller) {
        var asked = extensions.find(id).filter(one -> cases.isVisible(one, caller.scope()))
                .orElseThrow(NotFound::new);
        var obligation = obligations.get(plans.plan(asked.planId()), asked.code());
        return new Line(id, asked.planId(), asked.code(), obligation.name(), obligation.due().day(),
                organization.unit(asked.unitId()).name(), asked.wanted(), asked.reason(),
                organization.user(asked.askedBy()).name(), asked.askedAt(), asked.afterDue(), asked.state(),
                asked.granted(), asked.answer().text());
    }
}
