package huozhong.team.pass;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.plan.Plan;
import huozhong.plan.PlanBook;

/** Whose a member's code (成员码) is, as long as it holds: until it is revoked or replaced, and its plan is open. */
@Service
@Transactional(readOnly = true)
public class MemberPasses {

    private final PassRows rows;
    private final PlanBook plans;

    MemberPasses(PassRows rows, PlanBook plans) {
        this.rows = rows;
        this.plans = plans;
    }

    /** The person's nomination; empty alike for what is unknown, void, another plan's or no code at all. */
    public Optional<String> personOf(String planId, String code) {
        return PassCode.in(code).map(PassCode::hash).flatMap(hash -> rows.person(planId, hash))
                .filter(person -> plans.plan(planId).status() == Plan.Status.PUBLISHED);
    }
}
