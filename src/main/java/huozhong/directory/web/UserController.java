package huozhong.directory.web;

import jakarta.validation.Valid;
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
import huozhong.access.Grant;
import huozhong.directory.EditOrganization;
import huozhong.organization.Organization;
import huozhong.organization.StaffSearch;
import huozhong.shared.Page;

/** Users: the system administrator's to keep, the security administrator's to read. */
@RestController
@RequestMapping("/api/users")
class UserController {

    private static final int PAGE = 100;

    private final Organization organization;
    private final StaffSearch staff;
    private final UserViews views;
    private final EditOrganization edit;

    UserController(Organization organization, StaffSearch staff, UserViews views, EditOrganization edit) {
        this.organization = organization;
        this.staff = staff;
        this.views = views;
        this.edit = edit;
    }

    /** By a part of login or name, or those of a unit; by login, after this one. */
    @GetMapping
    Page<UserView> users(Caller caller, @RequestParam(defaultValue = "") String after,
                         @RequestParam(defaultValue = "") String q,
                         @RequestParam(required = false) @Nullable String unitId) {
        caller.requireAny(Grant.SYSTEM_ADMINISTRATOR, Grant.SECURITY_ADMINISTRATOR);
        var found = unitId == null ? staff.search(q, after, PAGE + 1) : staff.staffOf(unitId, after, PAGE + 1);
        return Page.of(views.of(found), PAGE, UserView::login);
    }

    @GetMapping("/{id}")
    UserView user(Caller caller, @PathVariable String id) {
        caller.requireAny(Grant.SYSTEM_ADMINISTRATOR, Grant.SECURITY_ADMINISTRATOR);
        return views.of(organization.user(id));
    }

    /** Without a password he sets it himself, by a code. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    UserView enrol(Caller caller, @Valid @RequestBody NewUser asked) {
        return views.of(edit.enrol(asked.login(), asked.name(), asked.mobile(), asked.password(), caller));
    }

    record NewUser(@NotNull @Pattern(regexp = "[A-Za-z0-9._-]{2,60}",
                           message = "账号应为 2 至 60 个字母、数字、点、横线或下划线") String login,
                   @NotBlank @Size(max = 100) String name,
                   @Nullable @Pattern(regexp = "1[0-9]{10}", message = "手机号应为 11 位数字") String mobile,
                   @Nullable String password) {
    }
}
