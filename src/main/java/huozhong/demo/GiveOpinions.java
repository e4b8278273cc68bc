package huozhong.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;

import org.springframework.jdbc.core.simple.JdbcClient;

import huozhong.access.Caller;
import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.nomination.Nomination;
import huozhong.nomination.WithdrawNomination;
import huozhong.nomination.people.NominationList;
import huozhong.nomination.people.NomineeQuery;
import huozhong.workflow.TaskEntry;

/** The leaders say what they think of their people, and the clerk records what came on paper. */
@Demonstration
class GiveOpinions {

    private static final String EMPLOYERS = "GiveEmployerOpinion";
    private static final String RECOMMENDERS = "GiveRecommendationOpinion";
    private static final Map<String, String> AGREE = Map.of("decision", "AGREE");
    private static final Map<String, String> RETURN = Map.of("decision", "RETURN", "fields", "deeds,honours",
            "reason", "事迹介绍过于笼统，请补充近三年的具体情况；获得荣誉请注明颁发单位。");
    private static final Map<String, String> REJECT = Map.of("decision", "REJECT",
            "reason", "本人已调离原岗位，不再从事相关工作。");

    private final Door door;
    private final Directory directory;
    private final Uploads files;
    private final NominationList list;
    private final WithdrawNomination withdraw;
    private final JdbcClient jdbc;

    GiveOpinions(Door door, Directory directory, Uploads files, NominationList list,
                 WithdrawNomination withdraw, JdbcClient jdbc) {
        this.door = door;
        this.directory = directory;
        this.files = files;
        this.list = list;
        this.withdraw = withdraw;
        this.jdbc = jdbc;
    }

    /** The employers' on those whose turn it is, each as his fate says. */
    void byEmployers(Story story, IntPredicate turn) {
        var numbers = numbers(story);
        story.who().employersLeaders().map(directory::caller).forEach(leader ->
                door.tasks(planId(story), EMPLOYERS, leader).stream()
                        .filter(task -> isTurn(turn, numbers, task))
                        .forEach(task -> answer(story.fate(Objects.requireNonNull(numbers.get(task.caseId()))),
                                task, leader)));
    }

    private void answer(Fate fate, TaskEntry task, Caller leader) {
        switch (fate) {
            case AGREED -> door.submit(task, AGREE, leader);
            case RETURNED -> door.submit(task, RETURN, leader);
            case REJECTED -> door.submit(task, REJECT, leader);
            case DRAFT, AT_EMPLOYER, WITHDRAWN -> { }
        }
    }

    /** What came on paper for those whose turn it is, with a scan of each. */
    void onPaper(Story story, IntPredicate turn) {
        var clerk = directory.caller(story.who().clerk());
        var numbers = numbers(story);
        var tasks = door.tasks(planId(story), EMPLOYERS, clerk).stream()
                .filter(task -> task.onPaper() && isTurn(turn, numbers, task)).toList();
        if (tasks.isEmpty()) {
            return;
        }
        var unitId = directory.unitId(story.who().code());
        tasks.forEach(task -> {
            var scan = door.enter(clerk, himself -> files.store(unitId, StoredFile.Kind.SCAN, "书面意见.jpg",
                    Photos.scan(task.title()), himself.userId())).id();
            door.submit(task, Map.of("decision", "AGREE", "scan", scan), clerk);
        });
    }

    /** The clerk takes back whose fate it is. */
    void withdraw(Story story) {
        var clerk = directory.caller(story.who().clerk());
        var unitId = directory.unitId(story.who().code());
        var numbers = numbers(story);
        var underWay = NomineeQuery.of(planId(story), Nomination.State.IN_PROGRESS);
        list.list(underWay, null, 500, clerk).items().stream()
                .map(NominationList.Row::listed)
                .filter(row -> row.recommenderId().equals(unitId) && numbers.containsKey(row.id())
                        && story.fate(numbers.get(row.id())) == Fate.WITHDRAWN)
                .forEach(row -> door.enter(clerk, himself -> {
                    withdraw.withdraw(row.id(), "本人因工作调整，主动申请不参加本次推荐。", himself);
                    return row;
                }));
    }

    /** The recommending unit's, on those whose turn it is. */
    void byRecommender(Story story, IntPredicate turn) {
        var leader = directory.caller(story.who().leader());
        var numbers = numbers(story);
        door.tasks(planId(story), RECOMMENDERS, leader).stream().filter(task -> isTurn(turn, numbers, task))
                .forEach(task -> door.submit(task, AGREE, leader));
    }

    /** A unit may be asked about other units' people, too. */
    private static boolean isTurn(IntPredicate turn, Map<String, Integer> numbers, TaskEntry task) {
        return numbers.containsKey(task.caseId()) && turn.test(numbers.get(task.caseId()));
    }

    /** This story's people, each with his number on the unit's list. */
    private Map<String, Integer> numbers(Story story) {
        var numbers = new HashMap<String, Integer>();
        jdbc.sql("select id, mobile from nomination_facts where plan_id = ?").param(planId(story)).query(row -> {
            var id = row.getString("id");
            People.numberOf(story.who(), story.edition().year(), row.getString("mobile"))
                    .ifPresent(number -> numbers.put(id, number));
        });
        return numbers;
    }

    private String planId(Story story) {
        return directory.planId(story.edition());
    }
}
