package huozhong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.TestClock;
import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Post;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.workflow.desk.TaskList;
import huozhong.workflow.desk.TaskList.Filter;
import huozhong.workflow.desk.TaskList.Sort;
import huozhong.workflow.desk.TaskSummary;

/** A clerk of several units, each with a list of its own, and what he sees as one. */
abstract class TaskLists {

    private static final LocalDateTime FRIDAY = LocalDateTime.of(2024, 4, 20, 0, 0);
    /** U+FA0E and U+FF21 come before the rare ones by code point, and behind them by UTF-16 unit. */
    private static final List<String> NAMES = List.of("Ａ", "丁", "王", "王·丁", "王丁", "﨎", "𠮷", "𠮷野", "𬎆");

    @Autowired
    private TaskEntries entries;
    @Autowired
    private TaskList list;
    @Autowired
    private TaskSummary summary;
    @Autowired
    private TestClock clock;

    private final List<String> units = List.of(Ids.next(), Ids.next(), Ids.next());
    private final Caller caller = new Caller(Ids.next(), "吴敏", units.stream().map(TaskLists::duty).toList(), Set.of());

    @Test
    void pagesThroughAllListsByTheDateOnceEach() {
        var all = IntStream.range(0, 60).mapToObj(i -> open(units.get(i % 3), "王丁", FRIDAY.plusDays(i / 20))).toList();

        for (var size : List.of(1, 7, 20, 59, 60, 100)) {
            var seen = pages(filter(null, Sort.DUE, size));

            assertThat(seen).extracting(TaskEntry::taskId).containsExactlyInAnyOrderElementsOf(all);
            assertThat(seen).isSortedAccordingTo(Sort.DUE.comparator());
        }
    }

    @Test
    void showsATaskOfferedToTwoOfHisGroupsOnce() {
        var shared = List.of(Addressee.of(units.get(0), Post.Kind.CLERK), Addressee.of(units.get(1), Post.Kind.CLERK));
        for (var i = 0; i < 5; i++) {
            entries.open(Ids.next(), "Nomination", Ids.next(), "Step", "环节", facts("王丁", "ARTS"),
                    new Due("plan:ROSTERS", FRIDAY),
                    shared);
        }

        assertThat(pages(filter(null, Sort.DUE, 2))).hasSize(5);
        assertThat(list.count(filter(null, Sort.DUE, 1), caller)).isEqualTo(5);
    }

    @Test
    void sortsWhatHasNoDateLast() {
        var never = open(units.get(0), "王丁", null);
        var late = open(units.get(1), "王丁", FRIDAY.plusYears(1));

        assertThat(pages(filter(null, Sort.DUE, 1))).extracting(TaskEntry::taskId).containsExactly(late, never);
    }

    @Test
    void sortsByTheTimeItCame() {
        var ids = new ArrayList<String>();
        for (var i = 0; i < 6; i++) {
            clock.pass(Duration.ofMillis(1));
            ids.add(open(units.get(i % 3), "王丁", FRIDAY.minusDays(i)));
        }

        assertThat(pages(filter(null, Sort.SINCE, 2))).extracting(TaskEntry::taskId).containsExactlyElementsOf(ids);
    }

    @Test
    void sortsNamesByCodePointOnEveryDatabase() {
        var shuffled = new ArrayList<>(NAMES);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.forEach(name -> open(units.get(shuffled.indexOf(name) % 3), name, FRIDAY));

        var expected = NAMES.stream().sorted(TaskLists::byCodePoint).toList();
        for (var size : List.of(1, 2, 50)) {
            assertThat(pages(filter(null, Sort.NAME, size))).extracting(TaskEntry::subject)
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void findsNamesByHowTheyBegin() {
        NAMES.forEach(name -> open(units.get(0), name, FRIDAY));
        var found = new LinkedHashMap<String, Integer>();

        for (var prefix : List.of("王", "王·", "𠮷", "𬎆", "丁", "﨎", "𠮷野", "野")) {
            found.put(prefix, pages(filter(prefix, Sort.NAME, 50)).size());
        }

        assertThat(found).isEqualTo(Map.of("王", 3, "王·", 1, "𠮷", 2, "𬎆", 1, "丁", 1, "﨎", 1, "𠮷野", 1, "野", 0));
    }

    @Test
    void filtersByStepCategoryRegionAndLateness() {
        var now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        open(units.get(0), "王丁", now.minusDays(1));
        open(units.get(1), "王丁", now.plusDays(1));

        assertThat(pages(new Filter(null, null, null, true, null, Sort.DUE, null, 10))).hasSize(1);
        assertThat(pages(new Filter("Step", "ARTS", "region", false, "王", Sort.DUE, null, 10))).hasSize(2);
        assertThat(pages(new Filter("Other", null, null, false, null, Sort.DUE, null, 10))).isEmpty();
        assertThat(pages(new Filter(null, "HEALTH", null, false, null, Sort.DUE, null, 10))).isEmpty();
        assertThat(pages(new Filter(null, null, "elsewhere", false, null, Sort.DUE, null, 10))).isEmpty();
    }

    @Test
    void countsExactlyTo999() {
        IntStream.range(0, TaskList.MOST).forEach(i -> open(units.get(i % 3), "王丁", FRIDAY));
        assertThat(list.count(filter(null, Sort.DUE, 1), caller)).isEqualTo(TaskList.MOST);

        open(units.get(0), "王丁", FRIDAY);
        open(units.get(1), "王丁", FRIDAY);

        assertThat(list.count(filter(null, Sort.DUE, 1), caller)).isEqualTo(TaskList.MOST + 1);
    }

    @Test
    void countsApartWhatWaitsForACorrection() {
        var shared = List.of(Addressee.of(units.get(0), Post.Kind.CLERK), Addressee.of(units.get(1), Post.Kind.CLERK));
        var returned = Ids.next();
        entries.open(returned, "Nomination", Ids.next(), "Step", "环节", facts("王丁", "ARTS"),
                new Due("plan:ROSTERS", FRIDAY),
                    shared);
        open(units.get(2), "王丁", FRIDAY);
        entries.waiting(new TaskInHand(returned, "Nomination", Ids.next(), "Step", "环节", null, false, caller,
                caller.duties().get(0)));

        assertThat(pages(filter(null, Sort.DUE, 10))).hasSize(2);
        assertThat(list.count(filter(null, Sort.DUE, 1), caller)).isEqualTo(1);
        assertThat(list.countWaiting(filter(null, Sort.DUE, 1), caller)).isEqualTo(1);
        assertThat(list.countWaiting(filter("李", Sort.DUE, 1), caller)).isZero();
        assertThat(summary.of(caller)).singleElement().satisfies(step -> {
            assertThat(step.count()).isEqualTo(1);
            assertThat(step.waiting()).isEqualTo(1);
        });
    }

    @Test
    void refusesACursorThatItDidNotGive() {
        for (var cursor : List.of("?", "eA", "eAp5")) {
            assertThatThrownBy(() -> list.open(new Filter(null, null, null, false, null, Sort.DUE, cursor, 1), caller))
                    .isInstanceOf(InvalidInput.class);
            var done = new TaskList.DoneFilter(null, null, null, null, null, cursor, 1);
            assertThatThrownBy(() -> list.done(done, caller)).isInstanceOf(InvalidInput.class);
        }
    }

    private List<TaskEntry> pages(Filter first) {
        var seen = new ArrayList<TaskEntry>();
        var page = list.open(first, caller);
        seen.addAll(page.items());
        while (page.next() != null) {
            page = list.open(new Filter(first.step(), first.category(), first.region(), first.late(),
                    first.personPrefix(), first.sort(), page.next(), first.size()), caller);
            seen.addAll(page.items());
        }
        return seen;
    }

    private String open(String unit, String person, @Nullable LocalDateTime due) {
        var id = Ids.next();
        entries.open(id, "Nomination", Ids.next(), "Step", "环节", facts(person, "ARTS"),
                due == null ? null : new Due("plan:ROSTERS", due),
                List.of(Addressee.of(unit, Post.Kind.CLERK)));
        return id;
    }

    private static CaseFacts facts(String person, String category) {
        return new CaseFacts("plan", "0001", person, category, "region", "COUNTY", "EMPLOYED", "owner",
                Map.of(Whose.OFFICE, "office"));
    }

    private static Filter filter(@Nullable String prefix, Sort sort, int size) {
        return new Filter(null, null, null, false, prefix, sort, null, size);
    }

    private static Duty duty(String unit) {
        return new Duty(unit, "某单位", Post.Kind.CLERK, false, null, null, null);
    }

    private static int byCodePoint(String a, String b) {
        return java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}
