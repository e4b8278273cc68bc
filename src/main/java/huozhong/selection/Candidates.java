package huozhong.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.selection.CandidateRows.Row;
import huozhong.selection.SelectionBoard.Candidate;

/** Who is chosen in a round and, for those who choose, who can be. */
@Service
@Transactional(readOnly = true)
public class Candidates {

    private final SelectionBoard board;
    private final Choices choices;
    private final Pools pools;
    private final RoundDuty duty;
    private final CandidateRows rows;

    Candidates(SelectionBoard board, Choices choices, Pools pools, RoundDuty duty, CandidateRows rows) {
        this.board = board;
        this.choices = choices;
        this.pools = pools;
        this.duty = duty;
        this.rows = rows;
    }

    /** The chosen and, for the owner and whoever has the choosing in hand, the rest of the pool. */
    public List<Candidate> of(String id, @Nullable String category, Caller caller) {
        var selection = board.visible(id, caller.scope());
        var found = new ArrayList<>(chosen(id));
        if (selection.state() == Selection.State.OPEN && sees(selection, caller)) {
            var there = found.stream().map(Candidate::nominationId).collect(Collectors.toSet());
            var rest = pools.of(selection).stream().filter(nominationId -> !there.contains(nominationId)).toList();
            var people = rows.of(rest);
            rest.stream().flatMap(one -> Stream.ofNullable(people.get(one)))
                    .map(one -> candidate(one, null)).forEach(found::add);
        }
        return found.stream().filter(one -> category == null || one.category().equals(category)).toList();
    }

    private boolean sees(Selection selection, Caller caller) {
        return caller.scope().hasUnit(selection.ownerId()) || duty.isChoosing(selection, caller);
    }

    private List<Candidate> chosen(String selectionId) {
        var live = choices.findBySelectionIdAndStateInOrderByCategoryAscRankingAscIdAsc(selectionId,
                LiveChoices.LIVE);
        var people = rows.of(live.stream().map(Choice::nominationId).toList());
        return live.stream().flatMap(choice -> Stream.ofNullable(people.get(choice.nominationId()))
                .map(one -> candidate(one, choice))).toList();
    }

    /** Under the category of his choice, where there is one. */
    private static Candidate candidate(Row one, @Nullable Choice how) {
        return new Candidate(one.nominationId(), one.number(), one.name(),
                how == null ? one.category() : how.category(), one.employer(), one.specialty(), one.gender(),
                one.birth(), one.politics(), one.function(), one.town(), one.opinion(), one.awaits(),
                how == null ? null : how.state(), how == null ? null : how.ranking(),
                how == null ? null : how.answer());
    }
}
