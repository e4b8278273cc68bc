package huozhong.selection;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Post;
import huozhong.shared.NotFound;

/** Puts the chosen of a category into an order. */
@Service
@Transactional
public class RankChoices {

    private final Selections selections;
    private final LiveChoices live;
    private final RoundSteps steps;
    private final RoundDuty duties;
    private final RoundLog log;

    RankChoices(Selections selections, LiveChoices live, RoundSteps steps, RoundDuty duties, RoundLog log) {
        this.selections = selections;
        this.live = live;
        this.steps = steps;
        this.duties = duties;
        this.log = log;
    }

    public void rank(String selectionId, List<String> nominationIds, Caller caller) {
        var selection = selections.findById(selectionId).orElseThrow(NotFound::new);
        duties.require(selection, caller, Post.Kind.CLERK, Post.Kind.LEADER);
        steps.requireChoosing(selection);
        var place = 0;
        for (var nominationId : nominationIds) {
            live.of(selectionId, nominationId).orElseThrow(() -> live.gone(selectionId, nominationId)).rank(++place);
        }
        log.say(selectionId, caller.userId(), RoundChange.RANKED);
    }
}
