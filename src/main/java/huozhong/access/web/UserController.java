package huozhong.access.web;

import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.access.Credentials;
import huozhong.access.DisableUser;
import huozhong.access.EnableUser;
import huozhong.access.Grant;
import huozhong.access.ResetPassword;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.StaffSearch;
import huozhong.organization.Staffing;
import huozhong.shared.NotFound;
import huozhong.shared.Page;

/** Users: the system administrator's to keep, the security administrator's to read. */
@RestController
@RequestMapping("/api/users")
class UserController {

    private static final int PAGE = 100;

    private final Organization organization;
    private final StaffSearch staff;
    private final UserViews views;
    private final Staffing staffing;
    private final Credentials credentials;
    private final ResetPassword resetPassword;
    private final DisableUser disableUser;
    private final EnableUser enableUser;
    private final Audit audit;

    UserController(Organization organization, StaffSearch staff, UserViews views, Staffing staffing,
                   Credentials credentials, ResetPassword resetPassword, DisableUser disableUser,
                   EnableUser enableUser, Audit audit) {
        this.organization = organization;
        this.staff = staff;
        this.views = views;
        this.staffing = staffing;
        this.credentials = credentials;
        this.resetPassword = resetPassword;
        this.disableUser = disableUser;
        this.enableUser = enableUser;
        this.audit = audit;
    }

    /** By a part of login or name, or those of a unit; by login, after this one. */
    @GetMapping
    Page<UserView> users(Caller caller, @RequestParam(defaultValue = "") String after,
                         @RequestParam(defaultValue = "") String q,
                         @RequestParam(required = false) @Nullable String unitId) {
        requireAdministrator(caller);
        var found = unitId == null ? staff.search(q, after, PAGE + 1) : staff.staffOf(unitId, after, PAGE + 1);
        return Page.of(views.of(found), PAGE, UserView::login);
    }

    @GetMapping("/{id}")
    UserView user(Caller caller, @PathVariable String id) {
        requireAdministrator(caller);
        return views.of(organization.user(id));
    }

    /** Without a password he sets it himself, by a code. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    UserView enrol(Caller caller, @Valid @RequestBody NewUser asked) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        var user = staffing.enrol(asked.login(), asked.name(), asked.mobile());
        if (asked.password() != null) {
            credentials.setPasswordToBeChanged(user.id(), asked.password());
        }
        audit.record(caller.act(Grant.SYSTEM_ADMINISTRATOR, "USER_ENROLLED", user.id(), Map.of()));
        return views.of(user);
    }

    /** 202 where it waits for a second key; to be changed at his first login. */
    @PostMapping("/{id}/password")
    ResponseEntity<Void> resetPassword(Caller caller, @PathVariable String id, @Valid @RequestBody NewPassword asked) {
        return ProposalController.answer(resetPassword.reset(id, asked.password(), caller));
    }

    /** 202 where it waits for a second key. */
    @PostMapping("/{id}/disabling")
    ResponseEntity<Void> disable(Caller caller, @PathVariable String id) {
        return ProposalController.answer(disableUser.disable(id, caller));
    }

    /** 202 where it waits for a second key. */
    @PostMapping("/{id}/enabling")
    ResponseEntity<Void> enable(Caller caller, @PathVariable String id) {
        return ProposalController.answer(enableUser.enable(id, caller));
    }

    private static void requireAdministrator(Caller caller) {
        if (!caller.has(Grant.SYSTEM_ADMINISTRATOR) && !caller.has(Grant.SECURITY_ADMINISTRATOR)) {
            throw new NotFound();
        }
    }

    record NewUser(@NotNull @Pattern(regexp = "[A-Za-z0-9._-]{2,60}", message = FirstRunController.LOGIN) String login,
                   @NotBlank @Size(max = 100) String name,
                   @Nullable @Pattern(regexp = "1[0-9]{10}", message = "手机号应为 11 位数字") String mobile,
                   @Nullable String password) {
    }

    record NewPassword(@NotNull String password) {
    }
}
