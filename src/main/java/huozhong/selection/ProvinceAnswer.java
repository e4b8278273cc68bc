package huozhong.selection;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.plan.Quota;
import huozhong.plan.Quotas;
import huozhong.selection.Choice.Answer;
import huozhong.selection.Choice.State;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.team.Membership;
import huozhong.workflow.Recusal;

/**
 * The province's answer to the city's recommendation, recorded by the city's clerk or given by the province itself;
 * who is taken joins the province's team and keeps his seats below（沈文明办发〔2024〕14号 四.1）.
 */
@Service
public class ProvinceAnswer {

    private final Selections selections;
    private final Choices choices;
    private final Organization organization;
    private final Membership membership;
    private final Quotas quotas;
    private final Recusal recusal;
    private final RoundActs acts;

    ProvinceAnswer(Selections selections, Choices choices, Organization organization, Membership membership,
                   Quotas quotas, Recusal recusal, RoundActs acts) {
        this.selections = selections;
        this.choices = choices;
        this.organization = organization;
        this.membership = membership;
        this.quotas = quotas;
        this.recusal = recusal;
        this.acts = acts;
    }

    /** The province takes him into its team. */
    @Transactional
    public void take(String selectionId, String nominationId, String reason, Caller caller) {
        var selection = answerable(selectionId);
        var duty = duty(selection, caller);
        var choice = unanswered(selection, nominationId, duty, caller);
        choice.answered(Answer.TAKEN, reason);
        membership.join(selection.planId(), selection.level(), province(selection), choice.category(), nominationId);
        said(selection, nominationId, RoundChange.TAKEN, duty, caller);
    }

    /** The province doesn't, with a reason; his seat is free. */
    @Transactional
    public void decline(String selectionId, String nominationId, String reason, Caller caller) {
        var selection = answerable(selectionId);
        var duty = duty(selection, caller);
        var choice = unanswered(selection, nominationId, duty, caller);
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "请说明未采纳的理由");
        }
        choice.answered(Answer.DECLINED, reason);
        choice.takeBack(reason);
        quotas.free(choice.quotaId());
        said(selection, nominationId, RoundChange.DECLINED, duty, caller);
    }

    private Selection answerable(String selectionId) {
        return selections.findById(selectionId).filter(round -> round.kind() == Quota.Kind.FROM_CITY_TEAMS)
                .orElseThrow(NotFound::new);
    }

    private Choice unanswered(Selection selection, String nominationId, Duty duty, Caller caller) {
        recusal.require(OpenSelection.PROCESS, selection.id(), duty, caller);
        if (selection.state() != Selection.State.CONFIRMED && selection.state() != Selection.State.CLOSED) {
            throw new SelectionNotOpen(selection.state());
        }
        return choices.findBySelectionIdAndNominationIdAndStateIn(selection.id(), nominationId, List.of(State.CHOSEN))
                .filter(choice -> choice.answer() == null).orElseThrow(NotFound::new);
    }

    private void said(Selection selection, String nominationId, RoundChange how, Duty duty, Caller caller) {
        acts.ofNominee(selection.id(), how, caller.act(duty, "PROVINCE_ANSWERED", nominationId,
                Map.of("taken", String.valueOf(how == RoundChange.TAKEN))));
    }

    private Duty duty(Selection selection, Caller caller) {
        var path = organization.region(province(selection)).path();
        return caller.dutyIn(selection.ownerId(), Post.Kind.CLERK)
                .orElseGet(() -> caller.requireRunning(path, Post.Kind.CLERK, Post.Kind.LEADER));
    }

    private String province(Selection selection) {
        return Optional.ofNullable(organization.region(selection.regionId()).parentId()).orElseThrow();
    }
}
