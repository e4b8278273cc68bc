package huozhong.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.shared.InvalidInput;
import huozhong.shared.Period;

/** Gives a post, with a second key: whoever gives one alone could act for any unit. */
@Service
@Transactional
public class GivePost implements TakesEffect {

    private final Organization organization;
    private final Staffing staffing;
    private final Grants grants;
    private final Proposals proposals;
    private final Audit audit;

    GivePost(Organization organization, Staffing staffing, Grants grants, Proposals proposals, Audit audit) {
        this.organization = organization;
        this.staffing = staffing;
        this.grants = grants;
        this.proposals = proposals;
        this.audit = audit;
    }

    public void propose(String userId, String unitId, Post.Kind post, Period period, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        active(userId);
        var facts = new HashMap<>(Map.of("unit", unitId, "unitName", unit(unitId).name(), "post", post.name(),
                "from", period.from().toString()));
        Optional.ofNullable(period.until()).ifPresent(until -> facts.put("until", until.toString()));
        proposals.propose(kind(), userId, facts, caller);
    }

    @Override
    public Proposal.Kind kind() {
        return Proposal.Kind.POST_GIVEN;
    }

    @Override
    public void takeEffect(Proposal proposal, Caller second) {
        var until = Optional.ofNullable(proposal.facts().get("until")).map(LocalDate::parse).orElse(null);
        staffing.appoint(active(proposal.subject()), unit(proposal.fact("unit")),
                Post.Kind.valueOf(proposal.fact("post")), new Period(LocalDate.parse(proposal.fact("from")), until));
        audit.record(proposal.act(second, "POST_GIVEN"));
    }

    private User active(String userId) {
        grants.requireNoAdministrator(userId);
        var user = organization.user(userId);
        if (!user.isActive()) {
            throw new InvalidInput("id", "该用户已停用");
        }
        return user;
    }

    private Unit unit(String unitId) {
        var unit = organization.unit(unitId);
        if (!unit.isActive()) {
            throw new InvalidInput("unitId", "该单位已撤销");
        }
        return unit;
    }
}
