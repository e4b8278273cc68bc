package huozhong.publishing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.publishing.ProcessSet.State;
import huozhong.shared.NotFound;
import huozhong.workflow.model.ModelChange;
import huozhong.workflow.model.ModelChanges;
import huozhong.workflow.model.ModelCheck;
import huozhong.workflow.model.ModelProblem;
import huozhong.workflow.model.RouteChange;
import huozhong.workflow.model.RouteChanges;
import huozhong.workflow.model.TableReading;

/** What a flow administrator reads before he publishes: what is wrong with a set and what it changes. */
@Service
@Transactional(readOnly = true)
public class SetReview {

    private static final int MOST = 200;

    private final ProcessSets sets;
    private final SetFiles files;
    private final LiveSet live;
    private final ModelCheck check;
    private final ModelChanges changes;
    private final RouteChanges routes;
    private final TableReading tables;

    SetReview(ProcessSets sets, SetFiles files, LiveSet live, ModelCheck check, ModelChanges changes,
              RouteChanges routes, TableReading tables) {
        this.sets = sets;
        this.files = files;
        this.live = live;
        this.check = check;
        this.changes = changes;
        this.routes = routes;
        this.tables = tables;
    }

    /**
     * A set, the live one's id, its problems, what else to look at, to whom it leads, and what differs: of a version
     * from the one before it, of a draft from the live one.
     *
     * @param against the number of the version that it is compared with; none for the first
     */
    public record Review(ProcessSet set, @Nullable String liveId, @Nullable Integer against, List<String> files,
                         List<ModelProblem> problems, List<ModelProblem> remarks, List<RouteChange> routes,
                         List<ModelChange> changes) {
    }

    /** The newest first; those that were live have their own room, out of which no drafts can push them. */
    public List<ProcessSet> sets(Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return Stream.of(State.PUBLISHED, State.DRAFT, State.DISCARDED)
                .flatMap(state -> sets.findByStateOrderByDraftedAtDescIdAsc(state, Limit.of(MOST)).stream())
                .sorted(Comparator.comparing(ProcessSet::draftedAt).reversed().thenComparing(ProcessSet::id)).toList();
    }

    public Optional<String> liveId() {
        return live.find().map(ProcessSet::id);
    }

    public Review review(String setId, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        var set = sets.findById(setId).orElseThrow(NotFound::new);
        var content = files.of(setId);
        var before = before(set);
        var old = before.map(ProcessSet::id).map(files::of).orElse(content);
        return new Review(set, liveId().orElse(null), before.map(ProcessSet::number).orElse(null),
                List.copyOf(content.files().keySet()), check.problems(content), check.remarks(content),
                routes.between(old, content), changes.between(old, content));
    }

    private Optional<ProcessSet> before(ProcessSet set) {
        var number = set.number();
        return number == null ? live.find()
                : sets.findFirstByStateAndNumberLessThanOrderByNumberDesc(State.PUBLISHED, number);
    }

    /** One of its decision tables in words. */
    public TableReading.Table table(String setId, String name, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return tables.of(files.of(setId), name).orElseThrow(NotFound::new);
    }

    public byte[] file(String setId, String name, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return Optional.ofNullable(files.of(setId).files().get(name)).orElseThrow(NotFound::new);
    }
}
