package huozhong.seal.signature;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Sealed PDFs and the keys for OFD, for tests of the room beside this one. */
public final class OfdScene {

    private final SealScene scene;

    public OfdScene(Path folder) throws IOException {
        scene = new SealScene(folder);
        scene.jdbc.sql("create table sealed_document (id varchar(32) primary key, voided varchar(32))").update();
        scene.jdbc.sql("create table sealed_revision_void (document_id varchar(32), revision int)").update();
        scene.jdbc.sql("insert into sealed_document (id, voided) values ('D', '')").update();
        new ResourceDatabasePopulator(new PathMatchingResourcePatternResolver()
                .getResources("classpath:db/migration/V72*.sql")).execute(scene.source);
    }

    public JdbcClient jdbc() {
        return scene.jdbc;
    }

    public Clock clock() {
        return scene.clock;
    }

    public String url() {
        return scene.url;
    }

    public void isNow(Instant time) {
        scene.clock.isNow(time);
    }

    public Sm2Authority authority() {
        return new Sm2Authority(scene.jdbc, scene.master, scene.clock, new JdbcTransactionManager(scene.source));
    }

    public byte[] sealedOnce() {
        return scene.sealedOnce();
    }

    public byte[] sealedTwice() {
        return scene.sealedTwice();
    }

    /** What a stranger calls a unit's key: of a root of his own. */
    public Sm2Key foreign(String unitName) {
        return Sm2Issuer.create(scene.clock.instant()).seal(unitName, scene.clock.instant());
    }

    /** A maker of his own, too. */
    public Sm2Key foreignMaker() {
        return Sm2Issuer.create(scene.clock.instant()).maker(scene.clock.instant());
    }
}
