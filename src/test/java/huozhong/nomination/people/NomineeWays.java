package huozhong.nomination.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Caller;
import huozhong.nomination.DraftNominee;
import huozhong.nomination.Kangping;
import huozhong.nomination.Nomination;
import huozhong.nomination.SubmitDraft;
import huozhong.nomination.field.Field;
import huozhong.nomination.people.NomineeChoices.Choice;
import huozhong.organization.Post;
import huozhong.organization.User;
import huozhong.progress.StepCounts;
import huozhong.shared.Ids;

/** 人员信息 of those for whom people exist in several ways: everybody once, in one order, whatever is asked for. */
abstract class NomineeWays {

    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private DraftNominee draftNominee;
    @Autowired
    private SubmitDraft submitDraft;
    @Autowired
    private NominationList list;
    @Autowired
    private NomineeChoices choices;
    @Autowired
    private StepCounts steps;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcTemplate database;

    private Kangping kangping;
    private long mobile = 13_804_010_000L;

    @BeforeEach
    void people() {
        kangping = beans.createBean(Kangping.class);
        var cityHealth = kangping.appointed("钱进", kangping.cityHealth, Post.Kind.CLERK);
        put("王芳", kangping.clerk, kangping.publicity.id());
        put("李静", cityHealth, kangping.cityHealth.id());
        put("张伟", kangping.clerk, kangping.publicity.id());
        put("刘洋", cityHealth, kangping.cityHealth.id());
    }

    @Test
    void listsEverybodyOnceInTheOrderOfTheNumbers() {
        for (var who : List.of(kangping.clerk, kangping.hospitalLeader, kangping.cityClerk, everything())) {
            var caller = kangping.caller(who);
            var whole = numbers(caller, 100);

            assertThat(whole).doesNotHaveDuplicates().isSorted();
            assertThat(numbers(caller, 1)).isEqualTo(whole);
            assertThat(list.count(all(), caller)).isEqualTo(whole.size());
            assertThat(choices.of(all(), caller).recommenders().stream().mapToInt(Choice::count).sum())
                    .isEqualTo(whole.size());
            assertThat(inHand(all(), caller)).isEqualTo(whole.size());
            assertThat(steps.of(kangping.plan.id(), caller)).singleElement()
                    .matches(step -> step.count() == whole.size() && step.place().equals("GiveEmployerOpinion"));
        }
        assertThat(numbers(kangping.caller(kangping.clerk), 100)).hasSize(2);
        assertThat(numbers(kangping.caller(kangping.hospitalLeader), 100)).hasSize(4);
        assertThat(numbers(kangping.caller(everything()), 100)).hasSize(4);
    }

    @Test
    void narrowsByEveryFilter() {
        var caller = kangping.caller(everything());
        database.update("update task_entry set due = '2020-01-01' where context_id = ? and subject = '王芳'",
                kangping.plan.id());
        database.update("update task_entry set due = '2100-01-01' where context_id = ? and subject <> '王芳'",
                kangping.plan.id());
        var plan = kangping.plan.id();
        var unit = kangping.publicity.id();

        assertThat(names(query(plan, null, null, "GiveEmployerOpinion", null, null), caller)).hasSize(4);
        assertThat(names(query(plan, null, null, NomineeQuery.ANY_STEP, null, null), caller)).hasSize(4);
        assertThat(names(query(plan, null, null, "AwaitSelection", null, null), caller)).isEmpty();
        assertThat(names(query(plan, null, null, null, true, null), caller)).containsExactly("王芳");
        assertThat(names(query(plan, null, null, null, null, "张"), caller)).containsExactly("张伟");
        assertThat(names(query(plan, null, unit, null, null, null), caller)).containsExactlyInAnyOrder("王芳", "张伟");
        assertThat(names(query(plan, "ARTS", null, null, null, null), caller)).isEmpty();
        assertThat(names(query(null, null, unit, null, true, "王"), caller)).containsExactly("王芳");
    }

    @Test
    void offersStepsOfThoseAskedForOnly() {
        var caller = kangping.caller(everything());
        var plan = kangping.plan.id();

        assertThat(inHand(query(plan, null, kangping.publicity.id(), null, null, null), caller)).isEqualTo(2);
        assertThat(inHand(query(plan, "HEALTH", null, null, null, null), caller)).isEqualTo(4);
        assertThat(inHand(query(plan, "ARTS", null, null, null, null), caller)).isZero();
        assertThat(inHand(query(plan, null, null, null, null, "张"), caller)).isEqualTo(1);
        assertThat(inHand(query(plan, null, null, "AwaitSelection", null, null), caller)).isZero();
        assertThat(inHand(query(null, null, null, null, null, "张"), caller)).isEqualTo(1);
        assertThat(inHand(new NomineeQuery(plan, null, kangping.county.id(), null, Nomination.State.IN_PROGRESS, null,
                null, null, null, null), caller)).isEqualTo(2);
        assertThat(inHand(new NomineeQuery(plan, null, null, null, Nomination.State.DRAFT, null, null, null, null,
                null), caller)).isZero();
    }

    private int inHand(NomineeQuery query, Caller caller) {
        return choices.of(query, caller).places().stream().mapToInt(Choice::count).sum();
    }

    @Test
    void countsExactlyAsFarAsAnybodyReads() {
        var caller = kangping.caller(kangping.clerk);
        drafts(NominationList.MOST - 2);
        assertThat(list.count(all(), caller)).isEqualTo(NominationList.MOST);

        drafts(10);
        assertThat(list.count(all(), caller)).isEqualTo(NominationList.MOST + 1);
    }

    /** As rows only. */
    private void drafts(int many) {
        database.batchUpdate("""
                insert into nomination (id, plan_id, number, recommender_id, origin_id, region_id, level, kind, state,
                    dossier_version, created_by, created_at, version)
                values (?, ?, ?, ?, ?, ?, 'COUNTY', 'EMPLOYED', 'DRAFT', 0, ?, '2024-04-01 09:00:00', 0)""",
                IntStream.range(0, many).mapToObj(i -> new Object[] {Ids.next(), kangping.plan.id(),
                        Ids.next().substring(0, 20), kangping.publicity.id(), kangping.publicity.id(),
                        kangping.county.id(), kangping.clerk.id()}).toList());
    }

    /** Runs county and city, recommends, and is asked as an employer. */
    private User everything() {
        var everything = kangping.appointed("孙青", kangping.office, Post.Kind.CLERK);
        kangping.appoint(everything, kangping.publicity, Post.Kind.CLERK);
        kangping.appoint(everything, kangping.hospital, Post.Kind.LEADER);
        kangping.appoint(everything, kangping.cityHealth, Post.Kind.CLERK);
        return everything;
    }

    private void put(String name, User clerk, String unitId) {
        var caller = kangping.caller(clerk);
        var unit = unitId.equals(kangping.publicity.id()) ? kangping.publicity : kangping.cityHealth;
        var dossier = kangping.dossier(name, String.valueOf(++mobile)).with(Field.PHOTO, kangping.photo(unit));
        var id = draftNominee.draft(kangping.plan.id(), unitId, dossier, kangping.hospital.id(), caller).id();
        transaction.executeWithoutResult(status -> submitDraft.submit(id, 0, caller));
    }

    private NomineeQuery all() {
        return query(kangping.plan.id(), null, null, null, null, null);
    }

    private static NomineeQuery query(String plan, String category, String recommender, String awaits, Boolean late,
                                      String q) {
        return new NomineeQuery(plan, category, null, recommender, null, awaits, late, q, null, null);
    }

    private List<String> names(NomineeQuery query, Caller caller) {
        var found = list.list(query, null, 100, caller).items().stream().map(row -> row.person().name()).toList();
        assertThat(list.count(query, caller)).isEqualTo(found.size());
        return found;
    }

    private List<String> numbers(Caller caller, int size) {
        var numbers = new ArrayList<String>();
        String after = null;
        do {
            var page = list.list(all(), after, size, caller);
            page.items().forEach(row -> numbers.add(row.listed().number()));
            after = page.next();
        } while (after != null);
        return numbers;
    }
}
