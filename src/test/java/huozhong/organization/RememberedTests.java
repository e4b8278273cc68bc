package huozhong.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.ApplicationTest;
import huozhong.shared.Ids;
import huozhong.shared.Period;

/** What a node remembers of the organisation, and when it forgets it; there is another node on the same database. */
@ApplicationTest
class RememberedTests {

    @Autowired
    private Organization here;
    @Autowired
    private Staffing staffing;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    private final AtomicLong nanos = new AtomicLong();
    private OrganizationVersion versionThere;
    private Organization there;
    private Region county;
    private Unit unit;

    @BeforeEach
    void anotherNodeKnowsAUnit(@Autowired EntityManager entities, @Autowired Regions regions, @Autowired Units units,
                               @Autowired Users users, @Autowired Posts posts, @Autowired Deputies deputies,
                               @Autowired Clock clock) {
        versionThere = new OrganizationVersion(jdbc, nanos::get);
        there = new Organization(regions, units, users, posts, deputies, new Remembered(versionThere, entities), clock);
        county = transaction.execute(done -> staffing.openRegion("R" + Ids.next(), "康平县", Level.COUNTY, null));
        unit = transaction.execute(
                done -> staffing.openUnit("U" + Ids.next(), "康平县卫生局", "HEALTH", county, null));
        assertThat(nameThere()).isEqualTo("康平县卫生局");
    }

    @Test
    void anotherNodeSeesAChangeWithItsNextRequestOrASecondLater() {
        rename("康平县卫健局");
        assertThat(here.unit(unit.id()).name()).isEqualTo("康平县卫健局");
        assertThat(nameThere()).isEqualTo("康平县卫生局");

        versionThere.now();
        assertThat(nameThere()).isEqualTo("康平县卫健局");

        rename("康平县卫生健康局");
        pass(OrganizationVersion.RECENT);
        assertThat(nameThere()).isEqualTo("康平县卫生健康局");
    }

    @Test
    void remembersEveryQuestionOfUnitsAndTheirPeopleUntilThen() {
        var leader = transaction.execute(done -> staffing.enrol("u" + Ids.next(), "王芳", null));
        assertThat(there.holders(unit.id(), Post.Kind.LEADER)).isEmpty();
        assertThat(there.unitsIn(county.id(), "HEALTH")).extracting(Unit::id).containsExactly(unit.id());

        transaction.executeWithoutResult(done -> {
            staffing.appoint(leader, unit, Post.Kind.LEADER, Period.from(LocalDate.of(2024, 1, 1)));
            staffing.renameRegion(county.id(), "康平");
            staffing.endUnit(unit.id(), null);
        });
        pass(OrganizationVersion.RECENT);

        assertThat(there.holders(unit.id(), Post.Kind.LEADER)).extracting(User::name).containsExactly("王芳");
        assertThat(there.holders(List.of(unit.id()), Post.Kind.LEADER)).containsOnlyKeys(unit.id());
        assertThat(there.unitsIn(county.id(), "HEALTH")).isEmpty();
        assertThat(there.region(county.id()).name()).isEqualTo("康平");
    }

    @Test
    void isTheSameUnitUserOrRegionHoweverItWasFound() {
        var successor = transaction.execute(
                done -> staffing.openUnit("U" + Ids.next(), "康平县卫健局", "HEALTH", county, null));
        var leader = transaction.execute(done -> staffing.enrol("u" + Ids.next(), "王芳", null));
        transaction.executeWithoutResult(done -> {
            staffing.endUnit(unit.id(), successor);
            staffing.appoint(leader, successor, Post.Kind.LEADER, Period.from(LocalDate.of(2024, 1, 1)));
        });
        pass(OrganizationVersion.RECENT);

        assertThat(there.unitsAnswering(county.id(), "HEALTH")).containsExactly(successor);
        assertThat(there.holders(successor.id(), Post.Kind.LEADER)).containsExactly(there.user(leader.id()));
        assertThat(there.regionsWithin(county)).containsExactly(there.region(county.id()));
    }

    @Test
    void aTransactionReadsWhatItChangedAndNobodyElseDoes() {
        transaction.executeWithoutResult(done -> {
            assertThat(here.unit(unit.id()).name()).isEqualTo("康平县卫生局");
            staffing.changeUnit(unit.id(), "康平县卫健局", "HEALTH", county, null);

            assertThat(here.unit(unit.id()).name()).isEqualTo("康平县卫健局");
            pass(OrganizationVersion.RECENT);
            assertThat(besides(this::nameThere)).isEqualTo("康平县卫生局");
            assertThat(besides(() -> here.unit(unit.id()).name())).isEqualTo("康平县卫生局");
        });

        assertThat(here.unit(unit.id()).name()).isEqualTo("康平县卫健局");
    }

    @Test
    void whatWasTakenBackIsNotRemembered() {
        transaction.executeWithoutResult(done -> {
            assertThat(here.unit(unit.id()).name()).isEqualTo("康平县卫生局");
            staffing.changeUnit(unit.id(), "康平县卫健局", "HEALTH", county, null);
            assertThat(here.unit(unit.id()).name()).isEqualTo("康平县卫健局");
            done.setRollbackOnly();
        });

        assertThat(here.unit(unit.id()).name()).isEqualTo("康平县卫生局");
        assertThat(nameThere()).isEqualTo("康平县卫生局");
    }

    @Test
    void whatIsChangedPastTheApplicationHoldsAfterFiveSeconds() {
        jdbc.sql("update unit set name = '别的' where id = ?").param(unit.id()).update();
        assertThat(nameThere()).isEqualTo("康平县卫生局");

        pass(Remembered.LONGEST);

        assertThat(nameThere()).isEqualTo("别的");
    }

    private void rename(String name) {
        transaction.executeWithoutResult(done -> staffing.changeUnit(unit.id(), name, "HEALTH", county, null));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private String nameThere() {
        return there.unit(unit.id()).name();
    }

    private static <T> T besides(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question).join();
    }
}
