package huozhong.plan.web;

import java.time.Clock;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.organization.Organization;
import huozhong.plan.PlanBook;
import huozhong.plan.PlanRights;
import huozhong.plan.Planning;
import huozhong.shared.InvalidInput.Problem;
import huozhong.shared.Shanghai;

/** Plans: to read for everybody, to draft, check, publish and close for those who run them. */
@RestController
@RequestMapping("/api/plans")
class PlanController {

    private final PlanBook book;
    private final Planning planning;
    private final QuotaList quotas;
    private final PlanRights rights;
    private final Organization organization;
    private final Clock clock;

    PlanController(PlanBook book, Planning planning, QuotaList quotas, PlanRights rights,
                   Organization organization, Clock clock) {
        this.book = book;
        this.planning = planning;
        this.quotas = quotas;
        this.rights = rights;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping
    List<PlanSummary> plans(Caller caller) {
        return book.visible(caller).stream().map(PlanSummary::of).toList();
    }

    @GetMapping("/{id}")
    PlanView plan(@PathVariable String id, Caller caller) {
        var plan = book.visible(id, caller);
        return PlanView.of(plan, organization.region(plan.regionId()).name(),
                organization.unit(plan.officeUnitId()).name(), rights.of(plan, caller), Shanghai.now(clock));
    }

    @GetMapping("/{id}/quotas")
    List<QuotaView> quotas(@PathVariable String id, Caller caller) {
        return quotas.of(book.visible(id, caller), caller);
    }

    /** Takes the plan's file as it is, in YAML or JSON. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PlanSummary draft(@RequestBody String file, Caller caller) {
        return PlanSummary.of(planning.draft(file, caller));
    }

    @GetMapping("/{id}/check")
    List<Problem> check(@PathVariable String id, Caller caller) {
        return planning.check(id, caller);
    }

    @PostMapping("/{id}/publication")
    PlanSummary publish(@PathVariable String id, Caller caller) {
        return PlanSummary.of(planning.publish(id, caller));
    }

    @PostMapping("/{id}/closure")
    PlanSummary close(@PathVariable String id, Caller caller) {
        return PlanSummary.of(planning.close(id, caller));
    }
}
