package huozhong.directory.web;

import java.util.List;

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
import huozhong.directory.EditOrganization;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Region;

/** Regions: everybody's to read, the system administrator's to open. */
@RestController
@RequestMapping("/api/regions")
class RegionController {

    private final Organization organization;
    private final EditOrganization edit;

    RegionController(Organization organization, EditOrganization edit) {
        this.organization = organization;
        this.edit = edit;
    }

    @GetMapping
    List<RegionView> regions() {
        return organization.regions().stream().map(RegionView::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RegionView open(Caller caller, @Valid @RequestBody NewRegion asked) {
        return RegionView.of(edit.openRegion(asked.code(), asked.name(), asked.level(), asked.parentId(), caller));
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
