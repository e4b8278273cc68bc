package huozhong.team.pass;

import java.util.List;

import org.springframework.stereotype.Component;

import huozhong.shared.PersonalData;

/** Takes the codes away with whom they stood for. */
@Component
class ForgetPasses implements PersonalData {

    private final PassRows rows;

    ForgetPasses(PassRows rows) {
        this.rows = rows;
    }

    @Override
    public void forgetNominees(List<String> nominationIds) {
        rows.forget(nominationIds);
    }

    @Override
    public void forgetPlan(String planId) {
        rows.forgetPlan(planId);
    }
}
