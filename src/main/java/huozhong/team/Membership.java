package huozhong.team;

import java.time.Clock;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** Takes nominees into teams and lets them leave; the same nominee is in a team once. */
@Service
@Transactional
public class Membership {

    private final Teams teams;
    private final Members members;
    private final PlanBook plans;
    private final Organization organization;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Membership(Teams teams, Members members, PlanBook plans, Organization organization, Audit audit,
               ApplicationEventPublisher events, Clock clock) {
        this.teams = teams;
        this.members = members;
        this.plans = plans;
        this.organization = organization;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    public void join(String planId, Level level, String regionId, String category, String nominationId) {
        var team = teams.findByPlanIdAndLevelAndRegionIdAndCategory(planId, level, regionId, category)
                .orElseGet(() -> teams.save(new Team(planId, level, regionId, category)));
        if (members.findByTeamIdAndNominationIdAndLeftAtIsNull(team.id(), nominationId).isEmpty()) {
            var member = members.saveAndFlush(new Member(team, nominationId, Shanghai.now(clock)));
            events.publishEvent(new Member.Joined(planId, nominationId, level, member.id()));
            audit.record(Act.bySystem("MEMBER_JOINED", nominationId, Map.of("team", team.id())));
        }
    }

    /** A member leaves while the plan is open, with a reason; said by a leader of who runs the team's own region. */
    public void leave(String memberId, String reason, Caller caller) {
        var member = members.findById(memberId).filter(Member::isActive).orElseThrow(NotFound::new);
        var team = teams.findById(member.teamId()).orElseThrow();
        var duty = leading(team, caller);
        plans.plan(team.planId()).requireOpen();
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "请说明退出理由");
        }
        member.leave(reason, Shanghai.now(clock));
        members.saveAndFlush(member);
        events.publishEvent(new Member.Left(team.planId(), member.nominationId(), team.level(), memberId));
        audit.record(caller.act(duty, "MEMBER_LEFT", member.nominationId(), Map.of("team", team.id())));
    }

    /** 组建: the leader of who runs the team's own region says that it stands. */
    public void confirm(String teamId, Caller caller) {
        var team = teams.findById(teamId).orElseThrow(NotFound::new);
        var duty = leading(team, caller);
        team.confirm(caller.userId(), Shanghai.now(clock));
        audit.record(caller.act(duty, "TEAM_CONFIRMED", teamId, Map.of("category", team.category())));
    }

    private Duty leading(Team team, Caller caller) {
        return caller.requireRunning(organization.region(team.regionId()).path(), Post.Kind.LEADER);
    }
}
