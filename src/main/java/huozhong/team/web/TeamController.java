package huozhong.team.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.team.Membership;
import huozhong.team.TeamList;
import huozhong.team.TeamList.DepartedRow;
import huozhong.team.TeamList.MemberRow;
import huozhong.team.TeamList.TeamRow;

/** Teams and their members. */
@RestController
class TeamController {

    private final TeamList list;
    private final Membership membership;

    TeamController(TeamList list, Membership membership) {
        this.list = list;
        this.membership = membership;
    }

    @GetMapping("/api/teams")
    List<TeamRow> teams(@RequestParam String plan, Caller caller) {
        return list.teams(plan, caller.scope());
    }

    @GetMapping("/api/teams/{id}/members")
    List<MemberRow> members(@PathVariable String id, Caller caller) {
        return list.members(id, caller.scope());
    }

    @GetMapping("/api/teams/{id}/departed")
    List<DepartedRow> departed(@PathVariable String id, Caller caller) {
        return list.departed(id, caller.scope());
    }

    @PostMapping("/api/teams/{id}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable String id, Caller caller) {
        membership.confirm(id, caller);
    }

    @PostMapping("/api/members/{id}/departure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable String id, @RequestBody @Valid Reason reason, Caller caller) {
        membership.leave(id, reason.reason, caller);
    }

    /** Why. */
    record Reason(@NotNull @Size(max = 500) String reason) {
    }
}
