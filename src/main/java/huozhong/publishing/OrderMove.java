package huozhong.publishing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.audit.Audit;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Page;
import huozhong.workflow.running.CaseNames;
import huozhong.workflow.running.CaseNames.Named;
import huozhong.workflow.running.CaseVersions;
import huozhong.workflow.running.RunningCases;

/** Orders a move of some or all cases of a version, as a trial first if one likes, and tells how far it is. */
@Service
@Transactional
public class OrderMove {

    private static final int MOST_SHOWN = 20;
    private static final int MOST_RESULTS = 200;
    private static final int PAGE = 50;

    private final CaseMoves moves;
    private final CaseVersions cases;
    private final CaseNames names;
    private final RunningCases running;
    private final Audit audit;

    OrderMove(CaseMoves moves, CaseVersions cases, CaseNames names, RunningCases running, Audit audit) {
        this.moves = moves;
        this.cases = cases;
        this.names = names;
        this.running = running;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<RunningCases.Version> versions(Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return running.versions();
    }

    /** The cases of a version, those at one place only if asked, by their ids, after this one. */
    @Transactional(readOnly = true)
    public Page<Named> cases(String process, String deploymentId, String place, String after, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        var found = cases.casesAt(process, deploymentId, place, after, PAGE + 1);
        var page = Page.of(found, PAGE, id -> id);
        return new Page<>(names.of(process, page.items()), page.next());
    }

    @Transactional(readOnly = true)
    public CaseVersions.Proposal propose(CaseVersions.Way way, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return cases.propose(way);
    }

    /** @param caseIds nothing for all that run by the version */
    public String order(CaseVersions.Way way, Map<String, String> mapping, @Nullable List<String> caseIds,
                        boolean trial, String reason, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        if (way.from().equals(way.to())) {
            throw new InvalidInput("to", "请选择另一个版本");
        }
        var used = mapping.isEmpty() ? cases.propose(way).mapping() : mapping;
        cases.check(way, used);
        var all = cases.cases(way.process(), way.from());
        var chosen = caseIds == null ? all : caseIds.stream().distinct().toList();
        if (chosen.isEmpty() || !all.containsAll(chosen)) {
            throw new InvalidInput("cases", chosen.isEmpty() ? "该版本没有正在办理的事项" : "所选事项有的已不按该版本办理，请刷新");
        }
        var id = moves.order(way, used, trial, reason, caller.userId(), chosen,
                !trial && leadsPast(way, used));
        audit.record(caller.act(Grant.FLOW_ADMINISTRATOR, trial ? "CASE_MOVE_TRIED" : "CASE_MOVE_ORDERED", id,
                Map.of("process", way.process(), "from", way.from(), "to", way.to(), "cases",
                        String.valueOf(chosen.size()), "reason", reason)));
        return id;
    }

    @Transactional(readOnly = true)
    public CaseMove move(String id, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        var move = moves.find(id).orElseThrow(NotFound::new);
        var results = moves.results(id, MOST_RESULTS);
        var named = names.of(move.way().process(), results.stream().map(CaseMove.Result::caseId).toList()).stream()
                .collect(Collectors.toMap(Named::caseId, Function.identity()));
        return move.told(cases.skipped(move.way(), move.mapping()),
                results.stream().map(result ->
                        result.called(Objects.requireNonNull(named.get(result.caseId())))).toList());
    }

    /** Whether it leads somewhere else than to the same places, or to a version that lacks steps still to come. */
    private boolean leadsPast(CaseVersions.Way way, Map<String, String> mapping) {
        return mapping.entrySet().stream().anyMatch(place -> !place.getKey().equals(place.getValue()))
                || !cases.skipped(way, mapping).isEmpty();
    }

    /** The second person agrees to a move past steps; who ordered it can't. */
    public void confirm(String id, Caller caller) {
        var move = waiting(id, caller);
        if (move.orderedBy().equals(caller.userId())) {
            throw new SecondPersonRequired("下达迁移的人不能自己确认，请由另一位流程管理员核对跳过的环节后确认");
        }
        if (!moves.confirm(id, caller.userId())) {
            throw new NotFound();
        }
        audit.record(caller.act(Grant.FLOW_ADMINISTRATOR, "CASE_MOVE_CONFIRMED", id,
                Map.of("orderedBy", move.orderedBy(),
                "skipped", String.join("、", cases.skipped(move.way(), move.mapping())))));
    }

    /** Nothing is moved; by either of the two. */
    public void giveUp(String id, Caller caller) {
        waiting(id, caller);
        if (!moves.giveUp(id)) {
            throw new NotFound();
        }
        audit.record(caller.act(Grant.FLOW_ADMINISTRATOR, "CASE_MOVE_GIVEN_UP", id, Map.of()));
    }

    private CaseMove waiting(String id, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return moves.find(id).filter(CaseMove::awaitsSecond).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<CaseMove> latest(Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return moves.latest(MOST_SHOWN).stream().flatMap(id -> moves.find(id).stream()).toList();
    }
}
