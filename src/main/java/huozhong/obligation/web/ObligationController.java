package huozhong.obligation.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.obligation.AskExtension;
import huozhong.obligation.ObligationGrid;
import huozhong.obligation.ObligationGrid.Grid;
import huozhong.obligation.ObligationHistory;
import huozhong.obligation.ObligationHistory.Opened;
import huozhong.obligation.UrgeUnits;
import huozhong.obligation.UrgeUnits.Outcome;
import huozhong.obligation.WaiveObligation;
import huozhong.shared.SeenText;
import huozhong.shared.web.Download;

/** 应报事项 of a plan: the grid, a cell of it, 催报, 延期申请 and 免报. */
@RestController
@RequestMapping("/api/plans/{id}")
class ObligationController {

    private final ObligationGrid grid;
    private final ObligationHistory history;
    private final UrgeUnits urging;
    private final AskExtension extending;
    private final WaiveObligation waiving;

    ObligationController(ObligationGrid grid, ObligationHistory history, UrgeUnits urging, AskExtension extending,
                         WaiveObligation waiving) {
        this.grid = grid;
        this.history = history;
        this.urging = urging;
        this.extending = extending;
        this.waiving = waiving;
    }

    @GetMapping("/obligations")
    Grid grid(@PathVariable String id, Caller caller) {
        return grid.of(id, caller);
    }

    @GetMapping(path = "/obligations-workbook", produces = Download.EXCEL)
    ResponseEntity<byte[]> workbook(@PathVariable String id, Caller caller) {
        return Download.of("应报事项.xlsx", Download.EXCEL, grid.workbook(id, caller));
    }

    @GetMapping("/obligations/{code}/units/{unit}")
    Opened opened(@PathVariable String id, @PathVariable String code, @PathVariable String unit, Caller caller) {
        return history.of(id, code, unit, caller);
    }

    /** 催报: these units, or as many of them as weren't urged today and still owe it; without a code their lists. */
    @PostMapping("/urges")
    Outcome urge(@PathVariable String id, @RequestBody @Valid Whom whom, Caller caller) {
        return urging.urge(id, whom.code, new LinkedHashSet<>(whom.units), seen(whom.message), caller);
    }

    @PostMapping("/extensions")
    @ResponseStatus(HttpStatus.CREATED)
    Asked extend(@PathVariable String id, @RequestBody @Valid Wanted wanted, Caller caller) {
        return new Asked(extending.ask(id, wanted.code, wanted.unit, wanted.wanted, seen(wanted.reason), caller));
    }

    @PostMapping("/waivers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void waive(@PathVariable String id, @RequestBody @Valid Waived waived, Caller caller) {
        if (waived.waived) {
            waiving.waive(id, waived.code, waived.unit, seen(waived.reason), caller);
        } else {
            waiving.restore(id, waived.code, waived.unit, seen(waived.reason), caller);
        }
    }

    private static String seen(@Nullable String typed) {
        return typed == null ? "" : SeenText.of(typed);
    }

    /** The units to urge, for what, and a sentence to them. */
    record Whom(@Nullable @Size(max = 40) String code, @NotEmpty @Size(max = 1000) List<String> units,
                @Nullable @Size(max = 200) String message) {
    }

    /** What a unit wants to hand in later, until when and why. */
    record Wanted(@NotBlank @Size(max = 40) String code, @NotBlank @Size(max = 32) String unit,
                  @NotNull LocalDate wanted, @Size(max = 300) String reason) {
    }

    /** What a unit needn't hand in, or must after all, and why. */
    record Waived(@NotBlank @Size(max = 40) String code, @NotBlank @Size(max = 32) String unit, boolean waived,
                  @Size(max = 300) String reason) {
    }

    /** The extension's case. */
    record Asked(String id) {
    }
}
