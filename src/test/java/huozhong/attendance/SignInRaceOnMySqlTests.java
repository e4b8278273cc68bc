package huozhong.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

import huozhong.OnMySql;
import huozhong.attendance.SignIn.Answer;
import huozhong.attendance.SignIn.Outcome;
import huozhong.attendance.SignIn.Scan;
import huozhong.shared.Ids;

/** Two phones scan the same forty-five people, and clerks give away the same people's time, on MySQL. */
@OnMySql
@Import(HeldActivities.class)
@DirtiesContext
class SignInRaceOnMySqlTests extends LedgerScene {

    private static final int PEOPLE = 45;

    @Autowired
    private SignIn signing;

    private final List<String> people = Stream.generate(Ids::next).limit(PEOPLE).toList();

    @BeforeEach
    void aMorning() {
        aCounty();
    }

    private List<Scan> scans() {
        return people.stream().map(one -> new Scan(nonce(), one, false, Means.STAFF_SCAN, now())).toList();
    }

    private static <T> List<T> all(List<Callable<T>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(work.size());
        try {
            var done = new ArrayList<T>();
            for (Future<T> one : threads.invokeAll(work)) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void peopleScannedByTwoPhonesAndAQueueSentTwiceAreFortyFive() throws Exception {
        var hall = gathering("集中培训", now().plusMinutes(10), people);
        var caller = kangping.caller(kangping.clerk);
        var queue = scans().subList(0, 10);

        var answers = all(List.<Callable<List<Answer>>>of(() -> signing.take(hall, scans(), now(), caller),
                () -> signing.take(hall, scans(), now(), caller), () -> signing.take(hall, queue, now(), caller),
                () -> signing.take(hall, queue, now(), caller)));

        assertThat(answers.stream().flatMap(List::stream).map(Answer::outcome))
                .allMatch(one -> one == Outcome.SIGNED_IN || one == Outcome.ALREADY)
                .filteredOn(one -> one == Outcome.SIGNED_IN).hasSize(PEOPLE);
        assertThat(book.of(List.of(hall)).get(hall)).hasSize(PEOPLE).allMatch(one -> one.minutes() == 120);
    }

    @Test
    void twoClerksWhoGiveAwayTheSamePeoplesTimeAtOnceDoItOnce() throws Exception {
        var here = gathering("甲", now().plusHours(1), List.of());
        var there = gathering("乙", now().plusHours(2), List.of());
        var called = people.stream().map(one -> new Called(one, "m")).toList();

        var refused = all(List.<Callable<Boolean>>of(() -> isBusy(here, called), () -> isBusy(there, called)));

        assertThat(refused).containsExactlyInAnyOrder(true, false);
        assertThat(expectations.of(here).size() + expectations.of(there).size()).isEqualTo(PEOPLE);
    }

    private boolean isBusy(String gathering, List<Called> called) {
        try {
            transaction.executeWithoutResult(status -> expectations.call(gathering, called));
            return false;
        } catch (PeopleBusy busy) {
            return true;
        }
    }
}
