package huozhong.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.organization.Deputy;
import huozhong.organization.Organization;
import huozhong.organization.StaffSearch;
import huozhong.organization.User;

/** Who acts for whom, today and to come: for the system and the security administrator to see. */
@RestController
class DeputiesController {

    private static final int MOST = 500;

    private final Organization organization;
    private final StaffSearch staff;

    DeputiesController(Organization organization, StaffSearch staff) {
        this.organization = organization;
        this.staff = staff;
    }

    @GetMapping("/api/deputies")
    List<Acting> deputies(Caller caller) {
        caller.requireAny(Grant.SYSTEM_ADMINISTRATOR, Grant.SECURITY_ADMINISTRATOR);
        var found = staff.deputies(MOST);
        var ids = found.stream().flatMap(one -> Stream.of(one.userId(), one.deputyId())).collect(Collectors.toSet());
        var users = organization.users(ids).stream().collect(Collectors.toMap(User::id, Function.identity()));
        return found.stream().map(one -> view(one, Objects.requireNonNull(users.get(one.userId())),
                Objects.requireNonNull(users.get(one.deputyId())))).toList();
    }

    private static Acting view(Deputy deputy, User user, User instead) {
        return new Acting(deputy.id(), user.id(), user.name(), user.login(), instead.id(), instead.name(),
                instead.login(), deputy.period().from(), deputy.period().until());
    }

    record Acting(String id, String userId, String name, String login, String deputyId, String deputyName,
                  String deputyLogin, LocalDate from, @Nullable LocalDate until) {
    }
}
