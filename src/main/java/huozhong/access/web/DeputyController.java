package huozhong.access.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.access.Colleagues;
import huozhong.access.OwnDeputies;
import huozhong.organization.Deputy;
import huozhong.organization.Organization;
import huozhong.shared.Period;

/** Whom one appointed to act for oneself, and the colleagues one may appoint. */
@RestController
@RequestMapping("/api/me")
class DeputyController {

    private final Colleagues colleagues;
    private final Organization organization;
    private final OwnDeputies own;

    DeputyController(Colleagues colleagues, Organization organization, OwnDeputies own) {
        this.colleagues = colleagues;
        this.organization = organization;
        this.own = own;
    }

    @GetMapping("/colleagues")
    List<Colleague> colleagues(Caller caller) {
        return colleagues.of(caller).stream().map(user -> new Colleague(user.id(), user.name())).toList();
    }

    @GetMapping("/deputies")
    List<DeputyView> deputies(Caller caller) {
        return organization.deputiesOf(caller.userId()).stream().map(this::view).toList();
    }

    @PostMapping("/deputies")
    @ResponseStatus(HttpStatus.CREATED)
    DeputyView appoint(Caller caller, @Valid @RequestBody NewDeputy asked) {
        return view(own.appoint(asked.deputyId(), new Period(asked.from(), asked.until()), caller));
    }

    @DeleteMapping("/deputies/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Caller caller, @PathVariable String id) {
        own.end(id, caller);
    }

    private DeputyView view(Deputy deputy) {
        return new DeputyView(deputy.id(), deputy.deputyId(), organization.user(deputy.deputyId()).name(),
                deputy.period().from(), deputy.period().until());
    }

    record Colleague(String id, String name) {
    }

    record NewDeputy(@NotNull String deputyId, @NotNull LocalDate from, @NotNull LocalDate until) {
    }

    record DeputyView(String id, String deputyId, String deputyName, LocalDate from, @Nullable LocalDate until) {
    }
}
