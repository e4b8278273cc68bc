package huozhong.seal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.seal.NameKeeper;
import huozhong.seal.RegisterSeal;
import huozhong.seal.ResumeSeal;
import huozhong.seal.Seal;
import huozhong.seal.SealRegister;
import huozhong.seal.StopSeal;
import huozhong.shared.Page;
import huozhong.shared.Period;

/** 印章登记: what makes a seal usable waits for a second key, what stops one holds at once. */
@RestController
class SealController {

    private final SealRegister register;
    private final RegisterSeal registerSeal;
    private final NameKeeper nameKeeper;
    private final ResumeSeal resumeSeal;
    private final StopSeal stopSeal;

    SealController(SealRegister register, RegisterSeal registerSeal, NameKeeper nameKeeper, ResumeSeal resumeSeal,
                   StopSeal stopSeal) {
        this.register = register;
        this.registerSeal = registerSeal;
        this.nameKeeper = nameKeeper;
        this.resumeSeal = resumeSeal;
        this.stopSeal = stopSeal;
    }

    @GetMapping("/api/seals")
    Page<SealRegister.Entry> page(@RequestParam(defaultValue = "") String cursor,
                                  @RequestParam(defaultValue = "50") int size, Caller caller) {
        return register.page(cursor, size, caller);
    }

    @GetMapping("/api/seals/{id}")
    SealRegister.Entry entry(@PathVariable String id, Caller caller) {
        return register.entry(id, caller);
    }

    @GetMapping("/api/units/{id}/seals")
    List<SealRegister.Entry> ofUnit(@PathVariable String id, Caller caller) {
        return register.ofUnit(id, caller);
    }

    @PostMapping("/api/seals")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void register(@RequestBody @Valid NewSeal asked, Caller caller) {
        registerSeal.propose(asked.unitId, asked.name, asked.shape,
                new RegisterSeal.Place(Objects.requireNonNullElse(asked.kept, Seal.Kept.HERE),
                        Objects.requireNonNullElse(asked.keptAs, "")), new Period(asked.from, asked.until), caller);
    }

    @PostMapping("/api/seals/{id}/keepers")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void name(@PathVariable String id, @RequestBody @Valid NewKeeper asked, Caller caller) {
        nameKeeper.propose(id, asked.userId, new Period(asked.from, asked.until), asked.insteadOf, caller);
    }

    @PostMapping("/api/seals/{id}/keepers/{keeperId}/ending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endKeeper(@PathVariable String id, @PathVariable String keeperId, @RequestBody @Valid Reason asked,
                   Caller caller) {
        stopSeal.endKeeper(id, keeperId, asked.reason, caller);
    }

    @PostMapping("/api/seals/{id}/suspension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void suspend(@PathVariable String id, @RequestBody @Valid Reason asked, Caller caller) {
        stopSeal.suspend(id, asked.reason, caller);
    }

    @PostMapping("/api/seals/{id}/resumption")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void resume(@PathVariable String id, Caller caller) {
        resumeSeal.propose(id, caller);
    }

    @PostMapping("/api/seals/{id}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String id, @RequestBody @Valid Reason asked, Caller caller) {
        stopSeal.revoke(id, asked.reason, caller);
    }

    /** The name as it stands on it; kept here unless it is said where else, and as what there. */
    record NewSeal(@NotNull String unitId, @NotNull @Size(max = 200) String name, @NotNull Seal.Shape shape,
                   @NotNull LocalDate from, @Nullable LocalDate until, Seal.@Nullable Kept kept,
                   @Nullable @Size(max = 100) String keptAs) {
    }

    /** Instead of a keeper, by the id of his naming, where one hands it over. */
    record NewKeeper(@NotNull String userId, @NotNull LocalDate from, @Nullable LocalDate until,
                     @Nullable String insteadOf) {
    }

    record Reason(@NotNull @Size(max = 1000) String reason) {
    }
}
