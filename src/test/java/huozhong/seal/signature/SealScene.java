package huozhong.seal.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.seal.signature.DocumentSealer.SealBox;
import huozhong.shared.Shanghai;

/** A database with our tables, a master key, a clock that the test sets, and a page with two boxes for seals. */
final class SealScene {

    static final String EMPLOYER = "employer";
    static final String RECOMMENDER = "recommender";
    static final String PIN = "384756";
    static final Instant MORNING = Instant.parse("2026-11-22T02:00:00Z");

    final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    final SetClock clock = new SetClock();
    final DriverManagerDataSource source = new DriverManagerDataSource(url, "sa", "");
    final JdbcClient jdbc = JdbcClient.create(source);
    final MasterKey master;
    final SealAuthority authority;
    final UnitKeys keys;
    final KeySealer sealer;
    final PdfSealVerifier verifier;

    SealScene(Path folder) throws IOException {
        new ResourceDatabasePopulator(new PathMatchingResourcePatternResolver()
                .getResources("classpath:db/migration/V55*.sql")).execute(source);
        master = new MasterKey(Files.writeString(folder.resolve("master.key"), "0f".repeat(32)).toString());
        authority = authority(master);
        keys = new UnitKeys(jdbc, authority, new PinLock(master, 1), clock);
        sealer = new KeySealer(authority, clock);
        verifier = new PdfSealVerifier(authority, TrustedRoots.NONE, remembersNothing(), clock);
    }

    static ObjectProvider<SealRecord> remembersNothing() {
        return new StaticListableBeanFactory().getBeanProvider(SealRecord.class);
    }

    /** As another node has it, or one with another master key. */
    SealAuthority authority(MasterKey key) {
        return new SealAuthority(jdbc, key, clock, new JdbcTransactionManager(source));
    }

    SealKey key(String unit) {
        inTransaction(() -> keys.create(unit, unit, PIN));
        return keys.open(unit, PIN);
    }

    void inTransaction(Runnable work) {
        new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(status -> work.run());
    }

    byte[] prepared() {
        return sealer.prepare(page(), List.of(box(EMPLOYER, 140), box(RECOMMENDER, 10)));
    }

    static SealBox box(String name, double y) {
        return new SealBox(name, 0, 170, y + 40, DrawnSeal.mm(122), DrawnSeal.mm(43.5));
    }

    static Imprint imprint(String box, String unit) {
        return new Imprint(box, "情况属实，该同志政治立场坚定、群众基础好，同意推荐。", LocalDate.of(2026, 11, 22), unit);
    }

    byte[] sealedOnce() {
        return sealer.seal(prepared(), imprint(EMPLOYER, "示例街道办事处"), key("示例街道办事处"));
    }

    byte[] sealedTwice() {
        return sealer.seal(sealedOnce(), imprint(RECOMMENDER, "示例区文明办"), key("示例区文明办"));
    }

    static byte[] page() {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var to = new PDPageContentStream(document, page)) {
                to.beginText();
                to.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
                to.newLineAtOffset(100, 700);
                to.showText("Registration form 0001");
                to.endText();
                to.addRect(170, 50, (float) DrawnSeal.mm(122), (float) DrawnSeal.mm(43.5));
                to.addRect(170, 180, (float) DrawnSeal.mm(122), (float) DrawnSeal.mm(43.5));
                to.stroke();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw Tool.unchecked(broken);
        }
    }

    /** Stands still until it is moved. */
    static final class SetClock extends Clock {

        private Instant now = MORNING;

        void isNow(Instant time) {
            now = time;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return Shanghai.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
