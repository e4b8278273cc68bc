package huozhong.directory.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.directory.EditOrganization;
import huozhong.organization.Organization;
import huozhong.organization.Unit;
import huozhong.organization.UnitSearch;
import huozhong.organization.UnitSearch.Wanted;

/** Units: everybody's to read, the system administrator's to open. */
@RestController
@RequestMapping("/api/units")
class UnitController {

    private final Organization organization;
    private final UnitSearch search;
    private final EditOrganization edit;

    UnitController(Organization organization, UnitSearch search, EditOrganization edit) {
        this.organization = organization;
        this.search = search;
        this.edit = edit;
    }

    /**
     * The units of a region, of none, or of all; with {@code q} those whose name has these words, or the one with this
     * id.
     */
    @GetMapping
    List<UnitView> units(@RequestParam(required = false) @Nullable String regionId,
                         @RequestParam(required = false) @Nullable String function,
                         @RequestParam(defaultValue = "false") boolean regionless,
                         @RequestParam(required = false) @Nullable String q,
                         @RequestParam(defaultValue = "20000") @Min(1) int limit) {
        return search.first(limit, new Wanted(regionId, function, regionless, q, null)).stream()
                .map(UnitView::of).toList();
    }

    @GetMapping("/{id}")
    UnitDetail unit(@PathVariable String id) {
        var unit = organization.unit(id);
        return new UnitDetail(UnitView.of(unit), unit.isActive(), name(unit.parentId()), name(unit.successorId()));
    }

    private @Nullable String name(@Nullable String unitId) {
        return unitId == null ? null : organization.unit(unitId).name();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    UnitView open(Caller caller, @Valid @RequestBody NewUnit asked) {
        return UnitView.of(edit.openUnit(asked.code(), asked.name(), asked.function(), asked.regionId(),
                asked.parentId(), caller));
    }

    record NewUnit(@NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,40}",
            message = "代码应为 1 至 40 个字母、数字、横线或下划线") String code,
                   @NotBlank @Size(max = 200) String name,
                   @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "职能代码应为大写字母开头的字母、数字") String function,
                   @Nullable String regionId, @Nullable String parentId) {
    }

    /** A unit, whether it is still there, and by name the one it belongs to and the one that took it over. */
    record UnitDetail(UnitView unit, boolean active, @Nullable String parent, @Nullable String successor) {
    }

    record UnitView(String id, String code, String name, String function, @Nullable String regionId,
                    @Nullable String parentId) {

        static UnitView of(Unit unit) {
            return new UnitView(unit.id(), unit.code(), unit.name(), unit.function(), unit.regionId(),
                    unit.parentId());
        }
    }
}
