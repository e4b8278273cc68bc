package huozhong.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.organization.Staffing;

/** Each test commits, so each has its own database. */
@PlanSlice
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class QuotasTests {

    private static final int THREADS = 32;

    @Autowired
    private Staffing staffing;
    @Autowired
    private Planning planning;
    @Autowired
    private Quotas quotas;
    @Autowired
    private PlatformTransactionManager transactions;

    private Plan plan;

    @BeforeEach
    void publishes() {
        var shenyang = new Shenyang(staffing);
        var leader = shenyang.leaderOfTheOffice();
        plan = planning.publish(planning.draft(Shenyang.plan(), leader).id(), leader);
    }

    @Test
    void givesTheLastSeatToOneOfManyWhoComeAtOnce() throws Exception {
        var quota = theCountyQuotaOf("THEORY");
        takeTimes(quota, 19);

        var successes = race(quota);

        assertThat(successes).isEqualTo(1);
        assertThat(quotas.quota(quota.id()).used()).isEqualTo(20);
    }

    @Test
    void endsARaceForAllSeatsExactlyAtTheQuota() throws Exception {
        var quota = theCountyQuotaOf("ARTS");

        var successes = race(quota);

        assertThat(successes).isEqualTo(20);
        assertThat(quotas.quota(quota.id()).shortfall()).contains(0);
    }

    @Test
    void saysInWordsWhatIsFull() {
        var quota = theCountyQuotaOf("THEORY");
        takeTimes(quota, 20);

        assertThatThrownBy(() -> takeTimes(quota, 1)).isInstanceOf(QuotaExhausted.class)
                .hasMessage("理论宣讲名额20人已满");
    }

    @Test
    void neverRunsOutWithoutANumber() {
        var quota = quotas.of(plan.id()).stream().filter(candidate -> candidate.seats().isEmpty()).findFirst()
                .orElseThrow();

        takeTimes(quota, 50);

        assertThat(quotas.quota(quota.id()).used()).isEqualTo(50);
    }

    @Test
    void givesASeatBackOnce() {
        var quota = theCountyQuotaOf("THEORY");
        takeTimes(quota, 1);

        inTransaction(() -> quotas.free(quota.id()));

        assertThat(quotas.quota(quota.id()).used()).isZero();
        assertThatThrownBy(() -> inTransaction(() -> quotas.free(quota.id())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void countsOnlyInsideATransaction() {
        var quota = theCountyQuotaOf("THEORY");

        assertThatThrownBy(() -> quotas.take(quota.id())).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> quotas.free(quota.id())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void listsWhatAUnitOwns() {
        var owner = theCountyQuotaOf("THEORY").ownerUnitId();

        assertThat(quotas.of(plan.id(), owner)).hasSize(6).last().extracting(Quota::kind)
                .isEqualTo(Quota.Kind.REGION_MARKS);
    }

    private int race(Quota quota) throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        var start = new CountDownLatch(1);
        Callable<Boolean> contender = () -> {
            start.await();
            return tries(quota);
        };
        try {
            var outcomes = new ArrayList<Future<Boolean>>();
            IntStream.range(0, THREADS).forEach(i -> outcomes.add(threads.submit(contender)));
            start.countDown();
            var successes = 0;
            for (var outcome : outcomes) {
                successes += outcome.get() ? 1 : 0;
            }
            return successes;
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean tries(Quota quota) {
        try {
            takeTimes(quota, 1);
            return true;
        } catch (QuotaExhausted full) {
            return false;
        }
    }

    private void takeTimes(Quota quota, int times) {
        inTransaction(() -> IntStream.range(0, times).forEach(i -> quotas.take(quota.id())));
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private Quota theCountyQuotaOf(String category) {
        return quotas.of(plan.id()).stream().filter(quota -> quota.covers(category)).findFirst().orElseThrow();
    }
}
