package huozhong.selection;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.plan.Quota;
import huozhong.plan.Quotas;
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
    private final RoundLog log;
    private final Audit audit;

    ProvinceAnswer(Selections selections, Choices choices, Organization organization, Membership membership,
                   Quotas quotas, Recusal recusal, RoundLog log, Audit audit) {
        this.selections = selections;
        this.choices = choices;
        this.organization = organization;
        this.membership = membership;
        this.quotas = quotas;
        this.recusal = recusal;
        this.log = log;
        this.audit = audit;
    }

    @Transactional
    public void answer(String selectionId, String nominationId, boolean taken, String reason, Caller caller) {
        var selection = selections.findById(selectionId)
                .filter(candidate -> candidate.kind() == Quota.Kind.FROM_CITY_TEAMS).orElseThrow(NotFound::new);
        var duty = duty(selection, caller);
        recusal.require(OpenSelection.PROCESS, selectionId, duty, caller);
        if (selection.state() != Selection.State.CONFIRMED && selection.state() != Selection.State.CLOSED) {
            throw new SelectionNotOpen(selection.state());
        }
        var choice = choices.findBySelectionIdAndNominationIdAndStateIn(selectionId, nominationId,
                List.of(State.CHOSEN)).filter(candidate -> candidate.answer() == null).orElseThrow(NotFound::new);
        choice.answered(taken ? "TAKEN" : "DECLINED", reason);
        if (taken) {
            membership.join(selection.planId(), selection.level(), province(selection), choice.category(),
                    nominationId);
        } else {
            decline(choice, reason);
        }
        log.ofNominee(selectionId, caller.userId(), taken ? RoundChange.TAKEN : RoundChange.DECLINED, nominationId);
        audit.record(caller.act(duty, "PROVINCE_ANSWERED", nominationId, Map.of("taken", String.valueOf(taken))));
    }

    private void decline(Choice choice, String reason) {
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "请说明未采纳的理由");
        }
        choice.takeBack(reason);
        quotas.free(choice.quotaId());
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
