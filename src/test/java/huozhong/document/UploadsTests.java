package huozhong.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.Health;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.document.StoredFile.Kind;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.shared.StoreFull;
import huozhong.shared.StoreGone;

class UploadsTests {

    private static final Instant NOW = Instant.now();

    @TempDir
    private Path disk;
    private EmbeddedDatabase database;
    private Uploads files;

    @BeforeEach
    void open() {
        database = new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2).generateUniqueName(true).build();
        for (var script : new String[] {"V020__region", "V021__unit", "V070__stored_file",
                "V071__stored_file_sha256", "V310__stored_content",
                "V311__file_store"}) {
            new ResourceDatabasePopulator(new ClassPathResource("db/migration/" + script + ".sql")).execute(database);
        }
        JdbcClient.create(database).sql("insert into unit values ('u', 'c', 'n', 'PUBLICITY', null, null, true, 0)")
                .update();
        files = at(NOW);
    }

    @AfterEach
    void close() {
        database.shutdown();
    }

    @Test
    void keepsAPhotoCroppedAndEncodedAnew() throws Exception {
        var stored = files.store("u", Kind.PHOTO, "C:\\我的\\照\r\n片.png", Pictures.png(1000, 1000), "me");

        var read = files.read(stored.id());

        assertThat(read.file()).isEqualTo(stored);
        assertThat(stored.name()).isEqualTo("照片.png");
        assertThat(stored.mediaType()).isEqualTo("image/jpeg");
        var picture = ImageIO.read(new ByteArrayInputStream(read.bytes()));
        assertThat(picture.getWidth()).isEqualTo(413);
        assertThat(picture.getHeight()).isEqualTo(579);
    }

    @Test
    void turnsAPhotoUprightAndDropsItsExif() throws Exception {
        var lying = Pictures.withExif(Pictures.jpeg(1200, 900), 6);

        var bytes = files.read(files.store("u", Kind.PHOTO, "a.jpg", lying, "me").id()).bytes();

        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Exif").doesNotContain("SECRET");
        var picture = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(picture.getHeight()).isEqualTo(579);
        // the left, red half of the lying picture is the upper half of the upright one
        assertThat(Pictures.isRed(picture.getRGB(200, 50))).isTrue();
        assertThat(Pictures.isRed(picture.getRGB(200, 530))).isFalse();
    }

    @Test
    void showsTransparencyAsWhite() throws Exception {
        var bytes = files.read(files.store("u", Kind.PHOTO, "a.png", Pictures.transparentPng(), "me").id()).bytes();

        var colour = ImageIO.read(new ByteArrayInputStream(bytes)).getRGB(200, 200) & 0xff;
        assertThat(colour).isGreaterThan(250);
    }

    @Test
    void refusesHostilePhotos() throws Exception {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

        assertRefused(Kind.PHOTO, svg.getBytes(StandardCharsets.UTF_8), "只能是JPG或PNG");
        assertRefused(Kind.PHOTO, "GIF89a".getBytes(StandardCharsets.UTF_8), "只能是JPG或PNG");
        assertRefused(Kind.PHOTO, Pictures.png(294, 800), "短边不能少于295");
        assertRefused(Kind.PHOTO, Pictures.pngHeader(60_000, 60_000), "不能超过2500万像素");
        assertRefused(Kind.PHOTO, Pictures.pngHeader(400, 600), "已损坏");
        assertRefused(Kind.PHOTO, Pictures.cut(Pictures.jpeg(600, 800), 100), "已损坏");
        var whole = Pictures.jpeg(600, 800);
        assertRefused(Kind.PHOTO, Pictures.cut(whole, whole.length * 2 / 3), "已损坏");
        assertRefused(Kind.PHOTO, Pictures.cut(whole, whole.length - 2), "已损坏");
        assertRefused(Kind.PHOTO, Pictures.withScans(Pictures.jpeg(600, 800), 5000), "已损坏");
        assertRefused(Kind.PHOTO, new byte[0], "空的");
        assertRefused(Kind.PHOTO, new byte[(5 << 20) + 1], "不能超过5MB");
    }

    @Test
    void refusesAPictureThatIsThereOnlyInPart() throws Exception {
        var jpeg = Pictures.jpeg(600, 800);
        var half = Pictures.cut(jpeg, jpeg.length * 2 / 3);
        var hole = jpeg.clone();
        java.util.Arrays.fill(hole, jpeg.length * 2 / 3, jpeg.length - 2, (byte) 0xff);
        var withThumbnail = Pictures.withSegment(half, 0xe1, jpeg);

        assertRefused(Kind.PHOTO, half, "不完整.*完整的原图");
        assertRefused(Kind.PHOTO, withThumbnail, "不完整");
        assertRefused(Kind.SCAN, half, "不完整");
        assertRefused(Kind.PHOTO, hole, "已损坏");
        assertThatThrownBy(() -> files.requirePhoto(half)).message().contains("不完整");
    }

    @Test
    void showsThePrintersFourColoursAsTheyAre() throws Exception {
        for (var jpeg : new byte[][] {Pictures.cmyk(false), Pictures.cmyk(true)}) {
            var bytes = files.read(files.store("u", Kind.PHOTO, "a.jpg", jpeg, "me").id()).bytes();

            var picture = ImageIO.read(new ByteArrayInputStream(bytes));
            assertThat(picture.getColorModel().getNumComponents()).isEqualTo(3);
            assertThat(Pictures.isRed(picture.getRGB(50, 200))).isTrue();
            assertThat(new java.awt.Color(picture.getRGB(360, 200)).getBlue()).isGreaterThan(200);
        }
    }

    @Test
    void saysWhatAPictureReallyIsAndWhatToDo() throws Exception {
        var heic = Pictures.joined(new byte[] {0, 0, 0, 24}, "ftypheic\0\0\0\0".getBytes(StandardCharsets.US_ASCII));
        var webp = "RIFF\1\1\1\1WEBPVP8 ".getBytes(StandardCharsets.US_ASCII);

        assertRefused(Kind.PHOTO, heic, "这是HEIC格式.*请另存为JPG");
        assertRefused(Kind.PHOTO, webp, "这是WebP格式.*请另存为JPG");
        assertRefused(Kind.SCAN, heic, "这是HEIC格式.*扫描件只能是PDF");
    }

    @Test
    void neverUnfoldsTheTextOfAPng() throws Exception {
        var bomb = Pictures.withText(Pictures.png(400, 600), new byte[100 << 20]);

        assertThat(files.store("u", Kind.PHOTO, "a.png", bomb, "me").size()).isPositive();
    }

    @Test
    void keepsAScanAsItIs() throws Exception {
        var pdf = Pdfs.pages(20);

        var stored = files.store("u", Kind.SCAN, "a.pdf", new ByteArrayInputStream(pdf), "me");

        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        assertThat(files.read(stored.id()).bytes()).isEqualTo(pdf);
        assertThat(files.store("u", Kind.SCAN, "b.jpg", Pictures.withExif(Pictures.jpeg(900, 600), 1), "me")
                .mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void refusesHostileScans() throws Exception {
        assertRefused(Kind.SCAN, Pdfs.pages(21), "不能超过20页");
        assertRefused(Kind.SCAN, Pdfs.pages(0), "没有页面");
        assertRefused(Kind.SCAN, Pdfs.encrypted(""), "密码");
        assertRefused(Kind.SCAN, Pdfs.encrypted("secret"), "密码");
        assertRefused(Kind.SCAN, Pdfs.withJavaScript(), "JavaScript|JS|OpenAction");
        assertRefused(Kind.SCAN, Pdfs.withHiddenJavaScript(), "脚本");
        assertRefused(Kind.SCAN, Pdfs.withAttachment(), "嵌入的文件");
        assertRefused(Kind.SCAN, Pdfs.withPageAction("Launch"), "Launch|AA");
        assertRefused(Kind.SCAN, Pdfs.withLink(), "指向网址的链接（URI）");
        for (var type : List.of("Rendition", "Movie", "Sound")) {
            assertRefused(Kind.SCAN, Pdfs.withPageAction(type), "多媒体内容");
        }
        assertRefused(Kind.SCAN, Pdfs.with("XFA"), "XFA");
        assertRefused(Kind.SCAN, Pdfs.with("RichMedia"), "RichMedia");
        assertRefused(Kind.SCAN, Pdfs.with("OpenAction"), "OpenAction");
        assertRefused(Kind.SCAN, Pdfs.after("GIF89a", Pdfs.pages(1)), "开头有多余内容");
        assertRefused(Kind.SCAN, Pictures.cut(Pdfs.pages(3), 60), "不完整");
        assertRefused(Kind.SCAN, "%PDF-1.7 nothing %%EOF".getBytes(StandardCharsets.UTF_8), "已损坏|没有页面");
        assertRefused(Kind.SCAN, Pdfs.objectStreamBomb("/ObjStm"), "结构异常");
        assertRefused(Kind.SCAN, Pdfs.objectStreamBomb("/Obj#53tm"), "结构异常");
        assertRefused(Kind.SCAN, Pdfs.nested(200_000), "已损坏|没有页面");
        assertRefused(Kind.SCAN, "<html>%%EOF".getBytes(StandardCharsets.UTF_8), "只能是PDF");
    }

    @Test
    void keepsTheSameContentOnce() throws Exception {
        var first = files.store("u", Kind.SCAN, "a.pdf", Pdfs.pages(1), "me");
        var second = files.store("u", Kind.SCAN, "b.pdf", files.read(first.id()).bytes(), "you");

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(onDisk()).isEqualTo(1);
    }

    @Test
    void leavesNoRowAndSweepsTheContentOfWhatWasRolledBack() throws Exception {
        var kept = files.store("u", Kind.SCAN, "a.pdf", Pdfs.pages(1), "me");
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        var lost = transaction.execute(status -> {
            status.setRollbackOnly();
            return files.store("u", Kind.SCAN, "b.pdf", Pdfs.pages(2), "me");
        });

        assertThatThrownBy(() -> files.read(lost.id())).isInstanceOf(NotFound.class);
        files.sweep();
        assertThat(onDisk()).isEqualTo(2);
        at(NOW.plus(Duration.ofHours(25))).sweep();
        assertThat(onDisk()).isEqualTo(1);
        assertThat(files.read(kept.id()).bytes()).isNotEmpty();
    }

    @Test
    void keepsWhatAnotherNodeStoresAgainWhileItIsSwept() throws Exception {
        var another = new TransactionTemplate(new DataSourceTransactionManager(database));
        var content = Pdfs.pages(1);
        var first = files.store("u", Kind.SCAN, "a.pdf", content, "me");
        another.executeWithoutResult(status -> files.forget(List.of(first.id())));
        var tomorrow = NOW.plus(Duration.ofHours(25));
        var again = new CompletableFuture<StoredFile>();
        var whileSweeping = new Folder(disk.toString()) {
            private int asked;

            @Override
            boolean isOld(String sha256, Instant before) {
                var old = super.isOld(sha256, before);
                if (++asked == 2) {
                    again.completeAsync(() -> another.execute(status ->
                            at(tomorrow).store("u", Kind.SCAN, "a.pdf", content, "you")));
                    await(again);
                }
                return old;
            }
        };

        at(tomorrow, whileSweeping).sweep();

        assertThat(files.read(again.get().id()).bytes()).isEqualTo(content);
    }

    @Test
    void isNotTheStoreOfANodeWithAnotherFolder(@TempDir Path another) throws Exception {
        var stored = files.store("u", Kind.SCAN, "a.pdf", Pdfs.pages(1), "me");
        var rows = JdbcClient.create(database);

        assertThat(new Store(rows, new Folder(disk.toString())).health()).isEqualTo(Health.up().build());
        assertThat(new Store(rows, new Folder(another.toString())).health()).isEqualTo(Health.down().build());
        assertThatThrownBy(() -> at(NOW, new Folder(another.toString()))
                .store("u", Kind.SCAN, "a", Pdfs.pages(1), "me"))
                .isInstanceOf(StoreGone.class);
        assertThatThrownBy(() -> at(NOW, new Folder(another.toString())).read(stored.id()))
                .isInstanceOf(StoreGone.class);
    }

    @Test
    void isNotSweptForAnotherDatabase() throws Exception {
        files.store("u", Kind.SCAN, "a.pdf", Pdfs.pages(1), "me");
        JdbcClient.create(database).sql("delete from stored_file").update();
        JdbcClient.create(database).sql("update file_store set store_id = 'another'").update();

        at(NOW.plus(Duration.ofHours(25))).sweep();

        assertThat(onDisk()).isEqualTo(1);
    }

    @Test
    void isNotWellWhereNothingCanBeWritten() throws Exception {
        var nowhere = new Folder(Files.writeString(disk.resolve("file"), "x").resolve("files").toString());
        var rows = JdbcClient.create(database);

        assertThat(new Store(rows, nowhere).health()).isEqualTo(Health.down().build());
    }

    @Test
    void saysThatTheDiskIsFullAndLeavesNothingBehind() throws Exception {
        var full = at(NOW, new Folder(disk.toString()) {

            @Override
            void fill(Path temporary, byte[] bytes) throws IOException {
                super.fill(temporary, Arrays.copyOf(bytes, bytes.length / 2));
                throw new IOException("设备上没有空间");
            }

            @Override
            boolean hasNoRoomFor(byte[] bytes) {
                return true;
            }
        });
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(database));

        assertThatThrownBy(() -> transaction.execute(status -> full.store("u", Kind.SCAN, "a", Pdfs.pages(1), "me")))
                .isInstanceOf(StoreFull.class);
        assertThat(onDisk()).isZero();
        for (var table : List.of("stored_file", "stored_content")) {
            assertThat(JdbcClient.create(database).sql("select count(*) from " + table).query(Long.class).single())
                    .as(table).isZero();
        }
    }

    @Test
    void sweepsOnlyWhatItStoredItself() throws Exception {
        var foreign = Files.writeString(disk.resolve("readme.txt"), "x");
        var remains = Files.writeString(disk.resolve("new123.tmp"), "x");

        at(NOW.plus(Duration.ofHours(25))).sweep();

        assertThat(foreign).exists();
        assertThat(remains).doesNotExist();
    }

    /** The other is through, or waits until the sweep is. */
    private static void await(CompletableFuture<StoredFile> other) {
        try {
            other.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException waits) {
            assertThat(other).isNotDone();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void doesNotGiveOutWhatChangedOnTheDisk() throws Exception {
        var stored = files.store("u", Kind.SCAN, "a.pdf", Pdfs.pages(1), "me");
        Files.writeString(disk.resolve(stored.sha256().substring(0, 2)).resolve(stored.sha256()), "x");

        assertThatThrownBy(() -> files.read(stored.id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesARosterThatIsNone() throws Exception {
        assertRefused(Kind.ROSTER, Pdfs.pages(1), "这不是.xlsx文件");
        assertRefused(Kind.ATTACHMENT, "MZ".getBytes(StandardCharsets.UTF_8), "只能是PDF");
    }

    private Uploads at(Instant now) {
        return at(now, new Folder(disk.toString()));
    }

    private Uploads at(Instant now, Folder folder) {
        var rows = JdbcClient.create(database);
        return new Uploads(new StoredFiles(rows), folder, new Store(rows, folder), Clock.fixed(now, Shanghai.ZONE),
                new DataSourceTransactionManager(database));
    }

    private long onDisk() throws IOException {
        try (var found = Files.walk(disk)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals(Folder.ID)).count();
        }
    }

    private void assertRefused(Kind kind, byte[] upload, String words) {
        assertThatThrownBy(() -> files.store("u", kind, "x", upload, "me")).isInstanceOf(InvalidInput.class)
                .message().containsPattern(words);
    }
}
