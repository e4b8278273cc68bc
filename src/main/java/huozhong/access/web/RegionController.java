package huozhong.access.web;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.audit.Audit;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Region;
import huozhong.organization.Staffing;

/** Regions: everybody's to read, the system administrator's to open. */
@RestController
@RequestMapping("/api/regions")
class RegionController {

    private final Organization organization;
    private final Staffing staffing;
    private final Audit audit;

    RegionController(Organization organization, Staffing staffing, Audit audit) {
        this.organization = organization;
        this.staffing = staffing;
        this.audit = audit;
    }

    @GetMapping
    List<RegionView> regions() {
        return organization.regions().stream().map(RegionView::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RegionView open(Caller caller, @Valid @RequestBody NewRegion asked) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        var parent = asked.parentId() == null ? null : organization.region(asked.parentId());
        var region = staffing.openRegion(asked.code(), asked.name(), asked.level(), parent);
        audit.record(caller.act(Grant.SYSTEM_ADMINISTRATOR, "REGION_OPENED", region.id(),
                Map.of("code", region.code())));
        return RegionView.of(region);
    }

    record NewRegion(@NotNull @Pattern(regexp = "[A-Za-z0-9]{1,20}", message = "代码应为 1 至 20 个字母或数字") String code,
                     @NotBlank @Size(max = 100) String name, @NotNull Level level, @Nullable String parentId) {
    }

    record RegionView(String id, String code, String name, Level level, @Nullable String parentId, String path) {

        static RegionView of(Region region) {
            return new RegionView(region.id(), region.code(), region.name(), region.level(), region.parentId(),
                    region.path());
        }
    }
}
