package huozhong.access.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.shared.NotFound;
import huozhong.shared.Page;
import huozhong.shared.Period;

/** Users and their posts: the system administrator's. */
@RestController
@RequestMapping("/api/users")
class UserController {

    private static final int PAGE = 100;

    private final Organization organization;
    private final Staffing staffing;
    private final Credentials credentials;
    private final Grants grants;
    private final Audit audit;

    UserController(Organization organization, Staffing staffing, Credentials credentials, Grants grants, Audit audit) {
        this.organization = organization;
        this.staffing = staffing;
        this.credentials = credentials;
        this.grants = grants;
        this.audit = audit;
    }

    @GetMapping
    Page<UserView> users(Caller caller, @RequestParam(defaultValue = "") String after) {
        if (!caller.has(Grant.SYSTEM_ADMINISTRATOR) && !caller.has(Grant.SECURITY_ADMINISTRATOR)) {
            throw new NotFound();
        }
        var users = organization.usersAfter(after, PAGE + 1).stream()
                .map(user -> UserView.of(user, organization.postsOf(user.id()), grants.of(user.id()))).toList();
        return Page.of(users, PAGE, UserView::login);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    UserView enrol(Caller caller, @Valid @RequestBody NewUser asked) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        var user = staffing.enrol(asked.login(), asked.name(), asked.mobile());
        credentials.setPassword(user.id(), asked.password());
        audit.record(caller.act("USER_ENROLLED", user.id(), Map.of()));
        return UserView.of(user, List.of(), Set.of());
    }

    @PostMapping("/{id}/posts")
    @ResponseStatus(HttpStatus.CREATED)
    UserView.PostView appoint(Caller caller, @PathVariable String id, @Valid @RequestBody NewPost asked) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        grants.requireNoAdministrator(id);
        var post = staffing.appoint(organization.user(id), organization.unit(asked.unitId()), asked.kind(),
                new Period(asked.from(), asked.until()));
        audit.record(caller.act("POST_GIVEN", id, Map.of("unit", asked.unitId(), "post", asked.kind().name())));
        return UserView.PostView.of(post);
    }

    @PostMapping("/{id}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resetPassword(Caller caller, @PathVariable String id, @Valid @RequestBody NewPassword asked) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        grants.requirePasswordIsOurs(id);
        credentials.setPassword(organization.user(id).id(), asked.password());
        audit.record(caller.act("PASSWORD_RESET", id, Map.of()));
    }

    @PostMapping("/{id}/disabling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(Caller caller, @PathVariable String id) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        staffing.disable(id);
        audit.record(caller.act("USER_DISABLED", id, Map.of()));
    }

    record NewUser(@NotNull @Pattern(regexp = "[A-Za-z0-9._-]{2,60}") String login,
                   @NotBlank @Size(max = 100) String name,
                   @Nullable @Pattern(regexp = "1[0-9]{10}") String mobile,
                   @NotNull String password) {
    }

    record NewPost(@NotNull String unitId, @NotNull Post.Kind kind, @NotNull LocalDate from,
                   @Nullable LocalDate until) {
    }

    record NewPassword(@NotNull String password) {
    }
}
