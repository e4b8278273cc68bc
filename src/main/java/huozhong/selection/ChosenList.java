package huozhong.selection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.selection.SelectionBoard.Candidate;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** The chosen of a round as a paper for the meeting; for its owner and who runs the region, and recorded each time. */
@Service
public class ChosenList {

    private final SelectionBoard board;
    private final Candidates candidates;
    private final PlanBook plans;
    private final Organization organization;
    private final Audit audit;
    private final Clock clock;

    ChosenList(SelectionBoard board, Candidates candidates, PlanBook plans, Organization organization, Audit audit,
               Clock clock) {
        this.board = board;
        this.candidates = candidates;
        this.plans = plans;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** A Word file by its name. */
    public record Paper(String name, byte[] bytes) {
    }

    @Transactional
    public Paper paper(String id, @Nullable String category, Caller caller) {
        var selection = board.visible(id, caller.scope());
        var path = organization.region(selection.regionId()).path();
        var duty = caller.reading(scope -> scope.covers(selection.ownerId(), path))
                .orElseThrow(NotFound::new);
        var plan = plans.plan(selection.planId());
        var chosen = candidates.of(id, category, caller).stream().filter(one -> one.choice() != null).toList();
        var owner = organization.unit(selection.ownerId()).name();
        audit.record(caller.act(duty, "CHOSEN_LIST_FETCHED", id,
                Map.of("people", String.valueOf(chosen.size()))));
        return new Paper(owner + SelectionCases.words(selection) + "名单.docx", write(plan, selection, owner, chosen));
    }

    private byte[] write(Plan plan, Selection selection, String owner, List<Candidate> chosen) {
        var state = selection.confirmedAt() == null ? "（征求意见稿，负责人尚未确认）"
                : "（" + selection.confirmedAt().toLocalDate() + " 负责人确认）";
        try (var paper = new ChosenPaper("新时代文明实践“火种”计划" + SelectionCases.words(selection) + "名单",
                List.of("遴选单位：" + owner + state, "依据：" + plan.documentNumber() + "　制表日期："
                        + Shanghai.today(clock)))) {
            for (var category : plan.categories()) {
                part(paper, category.name(), of(chosen, category.code(), Choice.State.CHOSEN));
                part(paper, category.name() + "（候补）", of(chosen, category.code(), Choice.State.RESERVE));
            }
            return paper.bytes();
        }
    }

    private static List<Candidate> of(List<Candidate> chosen, String category, Choice.State state) {
        return chosen.stream().filter(one -> one.category().equals(category) && one.choice() == state).toList();
    }

    private static void part(ChosenPaper paper, String name, List<Candidate> people) {
        if (!people.isEmpty()) {
            var rows = new ArrayList<List<String>>();
            IntStream.range(0, people.size()).forEach(i -> rows.add(row(i + 1, people.get(i))));
            paper.category(name + "（" + people.size() + "人）", rows);
        }
    }

    private static List<String> row(int rank, Candidate one) {
        return List.of(String.valueOf(rank), one.name(), text(one.gender()), text(one.birth()), text(one.politics()),
                one.employer(), text(one.opinion()));
    }

    private static String text(@Nullable String value) {
        return Optional.ofNullable(value).orElse("");
    }
}
