package huozhong.selection;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.TestClock;
import huozhong.access.Caller;
import huozhong.nomination.DraftNominee;
import huozhong.nomination.Kangping;
import huozhong.nomination.Nomination;
import huozhong.nomination.SubmitDraft;
import huozhong.nomination.field.Field;
import huozhong.organization.Post;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.plan.Plan;
import huozhong.plan.Quota;
import huozhong.submission.ReportList;
import huozhong.submission.Submission;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.Tasks;
import huozhong.workflow.running.CasePosition;

/** 康平县's rounds and lists under a plan with the options that a test asks for; two seats a category. */
public final class Rounds {

    public static final String THEORY = "THEORY";
    public static final String HEALTH = "HEALTH";
    public static final String CUSTOMS = "CUSTOMS";
    private static final AtomicInteger MOBILES = new AtomicInteger();

    public final Kangping kangping;
    public final User reviewer;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestClock clock;
    private final DraftNominee draftNominee;
    private final SubmitDraft submitDraft;
    private final OpenSelection opening;
    private final ChooseSeats seats;
    private final TakeBackChoice takingBack;
    private final ReportList reporting;
    private final Tasks tasks;
    private final OpenSteps steps;
    private final CasePosition position;
    private final ObjectMapper json;
    private final String photo;
    public Plan plan;

    Rounds(AutowireCapableBeanFactory beans, JdbcClient jdbc, TransactionTemplate transaction, TestClock clock,
           DraftNominee draftNominee, SubmitDraft submitDraft, OpenSelection opening, ChooseSeats seats,
           TakeBackChoice takingBack,
           ReportList reporting, Tasks tasks, OpenSteps steps, CasePosition position, ObjectMapper json) {
        this.kangping = beans.createBean(Kangping.class);
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.draftNominee = draftNominee;
        this.submitDraft = submitDraft;
        this.opening = opening;
        this.seats = seats;
        this.takingBack = takingBack;
        this.reporting = reporting;
        this.tasks = tasks;
        this.steps = steps;
        this.position = position;
        this.json = json;
        photo = kangping.photo();
        reviewer = kangping.cityLeader();
        plan = kangping.plan;
        under();
    }

    /** Another edition of the plan, with lines of its file replaced: what stands there, what shall, and so on. */
    public Rounds under(String... changes) {
        var code = kangping.prefix.toLowerCase() + "r" + MOBILES.incrementAndGet();
        plan = kangping.publish(code, file -> {
            var changed = file.replace("seats: 20", "seats: 2");
            for (var i = 0; i < changes.length; i += 2) {
                changed = changed.replace(changes[i], changes[i + 1]);
            }
            return changed;
        });
        return this;
    }

    // ---------------------------------------------------------------- nominees

    String draft(String category) {
        var number = MOBILES.incrementAndGet();
        var dossier = kangping.dossier(name(number), String.valueOf(13_600_000_000L + number))
                .with(Field.CATEGORY, category).with(Field.SPECIALTY, "义诊").with(Field.PHOTO, photo);
        return draftNominee.draft(plan.id(), kangping.publicity.id(), dossier, null, caller(kangping.clerk)).id();
    }

    private static String name(int number) {
        return "人选" + String.valueOf(number).chars().mapToObj(digit -> "零壹贰叁肆伍陆柒捌玖".substring(digit - '0',
                digit - '0' + 1)).collect(Collectors.joining());
    }

    /** A nominee whose employer hasn't spoken yet. */
    String submitted(String category) {
        var id = draft(category);
        submitDraft.submit(id, 0, caller(kangping.clerk));
        return id;
    }

    /** A nominee whose employer agreed, waiting for the round. */
    public String nominee(String category) {
        var id = submitted(category);
        employerAgrees(id);
        return id;
    }

    public List<String> nominees(String category, int many) {
        return IntStream.range(0, many).mapToObj(i -> nominee(category)).toList();
    }

    public void employerAgrees(String nomination) {
        submit(kangping.hospitalLeader, "GiveEmployerOpinion", nomination, Map.of("decision", "AGREE"));
    }

    public void recommend(String nomination) {
        awaitStep(nomination, "GiveRecommendationOpinion");
        submit(kangping.publicityLeader, "GiveRecommendationOpinion", nomination, Map.of("decision", "AGREE"));
    }

    public void correct(String nomination, Map<String, String> form) {
        submit(kangping.clerk, "CorrectNomination", nomination, form);
    }

    // ---------------------------------------------------------------- rounds

    public String open() {
        return open(Quota.Kind.OWN_POOL);
    }

    public String open(Quota.Kind kind) {
        return openBy(kangping.clerk, kangping.publicity, kind);
    }

    String openBy(User user, Unit unit, Quota.Kind kind) {
        return opening.open(plan.id(), unit.id(), kind, caller(user)).id();
    }

    public void choose(String round, String... nominees) {
        chooseBy(kangping.clerk, round, nominees);
    }

    void chooseBy(User user, String round, String... nominees) {
        seats.choose(round, List.of(nominees), caller(user));
    }

    void reserve(String round, String... nominees) {
        reserveBy(kangping.clerk, round, nominees);
    }

    void reserveBy(User user, String round, String... nominees) {
        seats.reserve(round, List.of(nominees), caller(user));
    }

    void propose(String round) {
        submit(kangping.clerk, "ChooseNominees", round, Map.of("decision", "PROPOSE"));
    }

    void confirm(String round) {
        submit(kangping.publicityLeader, "ConfirmSelection", round, Map.of("decision", "AGREE"));
    }

    public void confirmed(String round) {
        propose(round);
        confirm(round);
    }

    /** A round in which these are chosen, confirmed and told. */
    public String roundWith(String... chosen) {
        var round = open();
        choose(round, chosen);
        confirmed(round);
        Stream.of(chosen).forEach(nominee -> awaitStep(nominee, "GiveRecommendationOpinion"));
        return round;
    }

    public void takeBack(String round, String nominee, User by) {
        takingBack.takeBack(round, nominee, "本人情况有变", caller(by));
    }

    // ---------------------------------------------------------------- lists

    /** Nominees chosen, with both opinions. */
    public List<String> recommended(String category, int many) {
        var nominees = nominees(category, many);
        roundWith(nominees.toArray(String[]::new));
        nominees.forEach(this::recommend);
        return nominees;
    }

    public Submission report(String shortfall) {
        return reporting.report(plan.id(), kangping.publicity.id(), shortfall, caller(kangping.clerk));
    }

    /** A list handed up with a 缺额说明 and signed for. */
    public String signed() {
        var list = report("人选不足").id();
        submit(kangping.cityClerk, "SignSubmission", list, Map.of());
        return list;
    }

    public void review(String list) {
        submit(reviewer, "ReviewSubmission", list, Map.of());
    }

    /** Reviews a list, but holds back what the nominees are told until {@link #tellAbout}. */
    public void reviewWithoutTelling(String list) {
        transaction.executeWithoutResult(status -> {
            review(list);
            jdbc.sql("update telling set next_at = '2099-01-01 00:00:00' where cause = ?").param(list).update();
        });
    }

    public void tellAbout(String list) {
        jdbc.sql("update telling set next_at = '2024-01-01 00:00:00' where cause = ?").param(list).update();
    }

    public Map<String, String> entries(String list) {
        return jdbc.sql("select nomination_id, state from submission_entry where submission_id = ?").param(list)
                .query().listOfRows().stream()
                .collect(Collectors.toMap(row -> (String) row.get("nomination_id"), row -> (String) row.get("state")));
    }

    // ---------------------------------------------------------------- tasks and places

    public void submit(User user, String step, String caseId, Map<String, ?> form) {
        submit(user, task(step, caseId), form);
    }

    private void submit(User user, TaskEntry task, Map<String, ?> form) {
        tasks.submit(task.taskId(), json.valueToTree(new LinkedHashMap<>(form)), caller(user));
    }

    /** What a department answers, several being asked at once. */
    void reply(String round, Department department, Map<String, ?> form) {
        submit(department.leader(), open(round).filter(task -> department.unit().id().equals(task.unitId()))
                .findFirst().orElseThrow(), form);
    }

    public TaskEntry task(String step, String caseId) {
        return open(caseId).filter(entry -> entry.step().equals(step)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + step + " but " + steps(caseId)));
    }

    private Stream<TaskEntry> open(String caseId) {
        return Stream.of("Nomination", "Selection", "Submission")
                .flatMap(process -> steps.of(process, caseId).stream());
    }

    public List<String> steps(String caseId) {
        return open(caseId).map(TaskEntry::step).distinct().sorted().toList();
    }

    void awaitStep(String caseId, String step) {
        until(() -> steps(caseId).contains(step));
    }

    public void awaitState(String nomination, Nomination.State state) {
        until(() -> state(nomination) == state);
    }

    public void awaitEnd(String process, String caseId, String endEvent) {
        until(() -> passed(process, caseId).contains(endEvent));
    }

    void until(Callable<Boolean> fact) {
        await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(50)).until(() -> {
            clock.pass(Duration.ofSeconds(1));
            return fact.call();
        });
    }

    public List<String> passed(String process, String caseId) {
        return position.of(process, caseId).done().stream().map(CasePosition.Passed::id).toList();
    }

    // ---------------------------------------------------------------- what is in the tables

    Nomination.State state(String nomination) {
        return Nomination.State.valueOf(text("select state from nomination where id = ?", nomination));
    }

    public String awaits(String nomination) {
        return text("select coalesce(awaits, '') from nomination where id = ?", nomination);
    }

    String roundState(String round) {
        return text("select state from selection where id = ?", round);
    }

    public String listState(String list) {
        return text("select state from submission where id = ?", list);
    }

    public int used(String category) {
        return used(Quota.Kind.OWN_POOL, category);
    }

    public int used(Quota.Kind kind, String category) {
        return number("select sum(used) from quota where plan_id = ? and kind = ? and category = ?"
                + " and owner_unit_id in (select id from unit where code like '" + kangping.prefix + "%')",
                plan.id(), kind.name(), category);
    }

    public int number(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Integer.class).single();
    }

    public String text(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(String.class).single();
    }

    public String member(String nomination, String level) {
        return text("select m.id from member m join team t on t.id = m.team_id"
                + " where m.nomination_id = ? and t.level = ? and m.left_at is null", nomination, level);
    }

    /** A department of the county with its leader. */
    record Department(Unit unit, User leader) {
    }

    Department department(String name) {
        var unit = kangping.unit("-KP-" + MOBILES.incrementAndGet(), name, "HEALTH", kangping.county);
        return new Department(unit, kangping.appointed(name + "长", unit, Post.Kind.LEADER));
    }

    public User appointed(String name, Unit unit, Post.Kind post) {
        return kangping.appointed(name, unit, post);
    }

    public Caller caller(User user) {
        return kangping.caller(user);
    }
}
