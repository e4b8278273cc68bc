package huozhong.plan.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
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
import huozhong.plan.SupplementPlan;
import huozhong.plan.SupplementPlan.Weighed;
import huozhong.plan.supplement.AdoptSupplement;
import huozhong.plan.supplement.Supplement;
import huozhong.plan.supplement.Supplement.Paper;
import huozhong.plan.supplement.SupplementBook;
import huozhong.shared.InvalidInput.Problem;

/** 补充文件 of a published plan: in their order, looked at first, and adopted. */
@RestController
@RequestMapping("/api/plans/{id}/supplements")
class SupplementController {

    private final SupplementBook book;
    private final AdoptSupplement adopt;
    private final SupplementPlan content;
    private final PlanBook plans;
    private final Organization organization;

    SupplementController(SupplementBook book, AdoptSupplement adopt, SupplementPlan content, PlanBook plans,
                         Organization organization) {
        this.book = book;
        this.adopt = adopt;
        this.content = content;
        this.plans = plans;
        this.organization = organization;
    }

    @GetMapping
    SupplementsView supplements(@PathVariable String id, Caller caller) {
        var current = content.current(plans.visible(id, caller));
        return new SupplementsView(current.text(), book.of(id, caller).stream().map(this::view).toList());
    }

    @PostMapping("/preview")
    Preview preview(@PathVariable String id, @RequestBody @Valid Wanted wanted, Caller caller) {
        return Preview.of(adopt.preview(id, wanted.paper(), wanted.content, caller));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SupplementView adopt(@PathVariable String id, @RequestBody @Valid Wanted wanted, Caller caller) {
        return view(adopt.adopt(id, wanted.paper(), wanted.content, wanted.anyway, caller));
    }

    private SupplementView view(Supplement one) {
        var before = one.replaced();
        return new SupplementView(one.id(), one.ordinal(), one.paper().title(), one.paper().documentNumber(),
                one.paper().issuedOn(), one.paper().from(), one.isInForce(), one.sections().text(),
                before == null ? null : before.text(), one.against(), one.adoptedAt(),
                organization.unit(one.unitId()).name());
    }

    /** A later document; its day is that of its issue unless another is said; {@code anyway} against what is said. */
    record Wanted(@NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 100) String documentNumber,
                  @NotNull LocalDate issuedOn, @Nullable LocalDate from, @NotBlank @Size(max = 100_000) String content,
                  boolean anyway) {

        Paper paper() {
            return new Paper(title.strip(), documentNumber.strip(), issuedOn,
                    Objects.requireNonNullElse(from, issuedOn));
        }
    }

    /** What its sections say before and after, as a plan's file has them, and what is said against it. */
    record Preview(String before, String after, List<Problem> wrong, List<Problem> against) {

        static Preview of(Weighed weighed) {
            return new Preview(weighed.before().text(), weighed.after().text(), weighed.wrong(), weighed.against());
        }
    }

    /** The sections that may be supplemented as they are now, and who supplemented them. */
    record SupplementsView(String current, List<SupplementView> supplements) {
    }

    /** One of them; what it replaced isn't there as long as its day hasn't come. */
    record SupplementView(String id, int ordinal, String title, String documentNumber, LocalDate issuedOn,
                          LocalDate from, boolean inForce, String sections, @Nullable String replaced, String against,
                          LocalDateTime adoptedAt, String unit) {
    }
}
