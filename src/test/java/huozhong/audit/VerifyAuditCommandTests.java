package huozhong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.shared.Shanghai;

/** The command against a head that the auditor exported, when somebody with every right on the database was there. */
@ExtendWith(OutputCaptureExtension.class)
class VerifyAuditCommandTests {

    private static final AuditKey KEY = AuditKey.fresh(0);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-19T02:00:00Z"), Shanghai.ZONE);

    @TempDir
    private Path folder;

    private String url;
    private JdbcTemplate database;
    private TransactionTemplate transaction;
    private LinkAudit linkAudit;
    private Audit audit;
    private Path head;
    private AuditKeyFile key;

    @BeforeEach
    void fiveActsAndAnExportedHead() throws Exception {
        url = "jdbc:h2:file:" + folder.resolve("audit");
        var source = new DriverManagerDataSource(url + ";DB_CLOSE_DELAY=0", "sa", "");
        var scripts = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*__audit_*.sql");
        new ResourceDatabasePopulator(scripts).execute(source);
        database = new JdbcTemplate(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        linkAudit = new LinkAudit(database, new JdbcTransactionManager(source), CLOCK, KEY);
        linkAudit.destroy(); // no thread of its own here: the tests say when rows are linked
        audit = new Audit(database, CLOCK, KEY, linkAudit);
        key = new AuditKeyFile(folder.resolve("audit.key").toString());
        key.write(KEY);
        acts("a", "b", "c", "d", "e");
        head = Files.writeString(folder.resolve("audit-head-5.json"), new JsonMapper().findAndRegisterModules()
                .writeValueAsString(new AuditChain(JdbcClient.create(source)).head()));
    }

    @Test
    void findsWhatGrewSinceWhole(CapturedOutput output) {
        acts("f", "g");

        assertThat(verify(true)).isZero();
        assertThat(output).contains("审计记录完整", "7 ");
    }

    static Stream<Arguments> tamperings() {
        return Stream.concat(forgeries(), removals());
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                Arguments.of("changed", List.of("update audit_row set user_id = 'somebody' where id = 3")),
                Arguments.of("inserted", List.of("update audit_row set id = 7 where id = 5",
                        "update audit_row set id = 6 where id = 4", """
                        insert into audit_row (id, happened_at, user_id, instead_of, unit_id, action, subject, facts)
                        select 4, happened_at, user_id, '', unit_id, action, 'x', facts from audit_row
                            where id = 1""")));
    }

    static Stream<Arguments> removals() {
        return Stream.of(
                Arguments.of("deleted", List.of("delete from audit_row where id = 3",
                        "delete from audit_link where row_id = 3")),
                Arguments.of("swapped", List.of("update audit_row set id = 99 where id = 3",
                        "update audit_row set id = 3 where id = 4", "update audit_row set id = 4 where id = 99")),
                Arguments.of("cut off",
                        List.of("delete from audit_link where seq > 3", "delete from audit_row where id > 3")),
                Arguments.of("emptied", List.of("delete from audit_link", "delete from audit_row")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperings")
    void finds(String kind, List<String> statements, CapturedOutput output) {
        statements.forEach(database::update);

        assertThat(verify(true)).as(kind).isEqualTo(1);
        assertThat(output).contains("审计记录不完整");
    }

    @ParameterizedTest(name = "{0}, and the chain computed anew")
    @MethodSource("removals")
    void findsByTheHeadAlone(String kind, List<String> statements, CapturedOutput output) {
        statements.forEach(database::update);
        computeTheChainAnew();

        assertThat(verify(false)).as("without the head").isZero();
        assertThat(verify(true)).as(kind).isEqualTo(1);
        assertThat(output).containsAnyOf("与保存的链头不符", "末尾已被截去");
    }

    @ParameterizedTest(name = "{0}, and the chain computed anew")
    @MethodSource("forgeries")
    void findsByTheKeyAlone(String kind, List<String> statements, CapturedOutput output) {
        statements.forEach(database::update);
        computeTheChainAnew();

        assertThat(verify(false)).as(kind).isEqualTo(1);
        assertThat(output).contains("校验码缺失或不符");
        assertThat(verify(true)).as(kind).isEqualTo(1);
        assertThat(output).contains("与保存的链头不符");
    }

    private void computeTheChainAnew() {
        database.update("delete from audit_link");
        database.update("update audit_lock set linked_through = 0");
        linkAudit.linkAll();
    }

    @Test
    void findsAForgedActOfThisMinute(CapturedOutput output) {
        database.update("""
                insert into audit_row (happened_at, user_id, instead_of, unit_id, action, subject, facts)
                select happened_at, 'somebody', '', unit_id, action, subject, facts from audit_row where id = 1""");

        assertThat(verify(true)).isEqualTo(1);
        assertThat(output).contains("记录 6 校验码缺失或不符");
    }

    @Test
    void saysThatItHasNoKey(CapturedOutput output) throws Exception {
        Files.delete(folder.resolve("audit.key"));

        assertThat(verify(true)).isEqualTo(1);
        assertThat(output).contains("审计密钥文件不存在", "audit.key");
    }

    @Test
    void findsABackupPutBackEvenAfterItGrewLongerThanTheHead(CapturedOutput output) {
        database.execute("script to '" + folder.resolve("older.sql") + "' table audit_row, audit_link");
        acts("f");
        var newer = new AuditChain(JdbcClient.create(database)).head();
        database.execute("drop table audit_row, audit_link");
        database.execute("runscript from '" + folder.resolve("older.sql") + "'");
        acts("x", "y", "z");

        keep(newer);

        assertThat(verify(false)).isZero();
        assertThat(verify(true)).isEqualTo(1);
        assertThat(output).contains("链节 6 与保存的链头不符");
    }

    @Test
    void findsASingleRowPutBackFromABackup() {
        database.execute("create table backup as select * from audit_row where id = 2");
        database.update("update audit_row set facts = '{}' where id = 2");
        database.update("update audit_link set hash = previous_hash where row_id = 2");
        database.update("delete from audit_row where id = 2");
        database.update("insert into audit_row select * from backup");

        assertThat(verify(true)).isEqualTo(1);
    }

    private void keep(AuditChain.HeadFile exported) {
        try {
            Files.writeString(head, new JsonMapper().findAndRegisterModules().writeValueAsString(exported));
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private int verify(boolean withHead) {
        var settings = Stream.of("--spring.datasource.url=" + url, "--huozhong.audit.key-file=" + key,
                "--spring.datasource.hikari.maximum-pool-size=1");
        var command = withHead ? Stream.of("verify-audit", "--head", head.toString()) : Stream.of("verify-audit");
        return VerifyAuditCommand.run(Stream.concat(command, settings).toList());
    }

    private void acts(String... subjects) {
        Stream.of(subjects).forEach(subject -> transaction.executeWithoutResult(status -> audit.record(
                new Act("user1", "", "unit1", "OPINION_GIVEN", subject, Map.of("decision", "AGREE")))));
        linkAudit.linkAll();
    }
}
