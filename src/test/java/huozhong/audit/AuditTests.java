package huozhong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.shared.Shanghai;

class AuditTests {

    private static final AuditKey KEY = AuditKey.fresh(0);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-19T02:00:00Z"), Shanghai.ZONE);

    private static final String FORGED = " 校验码缺失或不符：不是本系统写入，或写入后被改动";

    private JdbcTemplate database;
    private TransactionTemplate transaction;
    private LinkAudit linkAudit;
    private Audit audit;

    @BeforeEach
    void aRecordOfFiveActs() throws Exception {
        var source = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        var scripts = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*__audit_*.sql");
        new ResourceDatabasePopulator(scripts).execute(source);
        database = new JdbcTemplate(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        linkAudit = new LinkAudit(database, new JdbcTransactionManager(source), CLOCK, KEY);
        linkAudit.destroy(); // no thread of its own here: the tests say when rows are linked
        audit = new Audit(database, CLOCK, KEY, linkAudit);
        for (var i = 1; i <= 5; i++) {
            record("nomination" + i);
        }
        linkAudit.linkAll();
    }

    @AfterEach
    void forget() {
        database.execute("shutdown");
    }

    @Test
    void findsAnUntouchedRecordWhole() {
        var verdict = verify();

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.head().seq()).isEqualTo(5);
        assertThat(Head.parse("链头：\n" + verdict.head() + "\n")).contains(verdict.head());
    }

    @Test
    void goesOnWhereItEnded() {
        var earlier = verify().head();

        record("nomination6");
        linkAudit.linkAll();

        assertThat(new VerifyAudit(database, KEY).verify(earlier).findings()).isEmpty();
        assertThat(verify().head().seq()).isEqualTo(6);
    }

    @Test
    void linksManyBatchesInOneRun() {
        transaction.executeWithoutResult(status -> {
            for (var i = 0; i < 450; i++) {
                audit.record(Act.bySystem("COUNTED", "many", Map.of("n", String.valueOf(i))));
            }
        });

        linkAudit.linkAll();

        assertThat(verify().head().seq()).isEqualTo(455);
        assertThat(verify().isWhole()).isTrue();
    }

    @Test
    void leavesNoTraceOfWhatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            audit.record(Act.bySystem("COUNTED", "never", Map.of()));
            status.setRollbackOnly();
        });

        assertThat(database.queryForObject("select count(*) from audit_row", Long.class)).isEqualTo(5);
    }

    @Test
    void wantsATransaction() {
        assertThatThrownBy(() -> audit.record(Act.bySystem("COUNTED", "none", Map.of())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void findsAChangedRow() {
        database.update("update audit_row set facts = '{\"decision\":\"REJECT\"}' where id = 3");

        assertThat(verify().findings()).containsExactly("链节 3 的记录 3 已被改动或调换");
    }

    @Test
    void findsATextMovedIntoTheNextColumn() {
        database.update("update audit_row set user_id = 'user', instead_of = '1' where id = 3");

        assertThat(verify().findings()).containsExactly("链节 3 的记录 3 已被改动或调换");
    }

    @Test
    void findsADeletedRow() {
        database.update("delete from audit_row where id = 3");

        assertThat(verify().findings()).containsExactly("链节 3 的记录 3 已被删除");
    }

    @Test
    void findsARowDeletedTogetherWithItsLink() {
        database.update("delete from audit_row where id = 3");
        database.update("delete from audit_link where row_id = 3");

        assertThat(verify().findings()).containsExactly("链节 3 至 3 缺失");
    }

    @Test
    void findsSwappedRows() {
        database.update("update audit_row set id = 99 where id = 3");
        database.update("update audit_row set id = 3 where id = 4");
        database.update("update audit_row set id = 4 where id = 99");

        assertThat(verify().findings()).containsExactly("链节 3 的记录 3 已被改动或调换", "链节 4 的记录 4 已被改动或调换");
    }

    @Test
    void findsLinksSwappedWithTheirRows() {
        database.update("update audit_link set seq = 99 where seq = 3");
        database.update("update audit_link set seq = 3 where seq = 4");
        database.update("update audit_link set seq = 4 where seq = 99");

        assertThat(verify().isWhole()).isFalse();
    }

    @Test
    void findsABackdatedRowThatWasNeverLinked() {
        insertBackdatedRow();

        assertThat(verify().findings()).containsExactly("记录 1000 不在链中：事后插入，或其链节被删除");
    }

    @Test
    void findsABackdatedRowEvenAfterTheLinkerTookIt() {
        insertBackdatedRow();
        linkAudit.linkAll();

        assertThat(verify().findings()).containsExactly("链节 6 的记录 1000" + FORGED, "链节 6 的记录 1000 早于其前的记录：事后插入");
    }

    @Test
    void findsAnActOfThisMinuteThatSomebodyForged() {
        forge("null");

        assertThat(verify().findings()).containsExactly("记录 6" + FORGED);
    }

    @Test
    void findsAForgedActEvenAfterTheLinkerTookIt() {
        forge("null");
        linkAudit.linkAll();

        assertThat(verify().findings()).containsExactly("链节 6 的记录 6" + FORGED);
    }

    @Test
    void findsAForgedActWithTheMacOfAnother() {
        forge("mac");
        linkAudit.linkAll();

        assertThat(verify().findings()).containsExactly("链节 6 的记录 6" + FORGED, "记录 1 等 2 条的校验码相同：复制插入");
    }

    @Test
    void findsAnActRepeatedWithItsMac() {
        database.update("""
                insert into audit_row (happened_at, user_id, instead_of, unit_id, action, subject, facts, mac)
                select happened_at, user_id, instead_of, unit_id, action, subject, facts, mac from audit_row
                    where id = 1""");
        linkAudit.linkAll();

        assertThat(verify().findings()).containsExactly("记录 1 等 2 条的校验码相同：复制插入");
    }

    @Test
    void findsAChangedRowByItsMacWhenTheChainIsComputedAnew() {
        database.update("update audit_row set user_id = 'somebody', mac = null where id = 3");
        database.update("delete from audit_link");
        database.update("update audit_lock set linked_through = 0");
        linkAudit.linkAll();

        assertThat(verify().findings()).containsExactly("链节 3 的记录 3" + FORGED);
    }

    @Test
    void leavesWhatIsOlderThanTheKeyToTheChain() {
        forge("null");
        linkAudit.linkAll();

        var verify = new VerifyAudit(database, AuditKey.fresh(6));
        assertThat(verify.verify().findings()).isEmpty();

        database.update("update audit_row set user_id = 'another' where id = 6");
        assertThat(verify.verify().findings()).containsExactly("链节 6 的记录 6 已被改动或调换");
    }

    @Test
    void findsARowInsertedWithALinkOfItsOwn() {
        insertBackdatedRow();
        database.update("update audit_link set seq = seq + 100 where seq > 3");
        database.update("update audit_link set seq = seq - 99 where seq > 100");
        database.update("insert into audit_link (seq, row_id, previous_hash, hash) "
                + "select 4, 1000, hash, hash from audit_link where seq = 3");

        assertThat(verify().isWhole()).isFalse();
    }

    @Test
    void findsACutOffEndByTheHeadKeptElsewhere() {
        var head = verify().head();

        database.update("delete from audit_link where seq > 3");
        database.update("delete from audit_row where id > 3");

        assertThat(new VerifyAudit(database, KEY).verify(head).findings())
                .containsExactly("保存的链头为第 5 节，现只到第 3 节：末尾已被截去");
    }

    @Test
    void findsAnEndWrittenAnewAfterItWasCutOff() {
        var head = verify().head();

        database.update("delete from audit_link where seq > 3");
        database.update("delete from audit_row where id > 3");
        record("another");
        record("yetAnother");
        linkAudit.linkAll();

        assertThat(verify().findings()).isEmpty();
        assertThat(new VerifyAudit(database, KEY).verify(head).findings()).containsExactly("链节 5 与保存的链头不符");
    }

    @Test
    void findsAnEmptiedRecord() {
        var head = verify().head();

        database.update("delete from audit_link");
        database.update("delete from audit_row");

        assertThat(new VerifyAudit(database, KEY).verify(head).isWhole()).isFalse();
    }

    private VerifyAudit.Verdict verify() {
        return new VerifyAudit(database, KEY).verify();
    }

    private void record(String subject) {
        transaction.executeWithoutResult(status -> audit.record(
                new Act("user1", "", "unit1", "OPINION_GIVEN", subject, Map.of("decision", "AGREE", "𠮷", "王𬎆"))));
    }

    /** As somebody would who may write the table: now, in another's name. */
    private void forge(String mac) {
        database.update("insert into audit_row (happened_at, user_id, instead_of, unit_id, action, subject, facts, mac)"
                + " select happened_at, 'somebody', '', unit_id, action, subject, facts, " + mac
                + " from audit_row where id = 1");
    }

    private void insertBackdatedRow() {
        database.update("""
                insert into audit_row (id, happened_at, user_id, instead_of, unit_id, action, subject, facts)
                select 1000, timestamp '2024-03-01 00:00:00', user_id, '', unit_id, action, subject, facts
                from audit_row where id = 1""");
    }
}
