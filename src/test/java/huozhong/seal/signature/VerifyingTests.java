package huozhong.seal.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import huozhong.seal.signature.SealRecord.Revision;
import huozhong.seal.signature.SealVerifier.FoundSeal;

/** What stands and what doesn't. */
class VerifyingTests {

    @TempDir
    private Path folder;
    private SealScene scene;

    @BeforeEach
    void scene() throws IOException {
        scene = new SealScene(folder);
    }

    @Test
    void oneHonestSealStands() {
        var verdict = scene.verifier.verify(scene.sealedOnce());

        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.seals()).allSatisfy(seal -> assertThat(seal.problems()).isEmpty());
        assertThat(verdict.intact()).isTrue();
    }

    @Test
    void twoHonestSealsStandAndSayWhoAndWhen() {
        var once = scene.sealedOnce();
        scene.clock.pass(Duration.ofDays(2));
        var twice = scene.sealer.seal(once, SealScene.imprint(SealScene.RECOMMENDER, "示例区文明办"),
                scene.key("示例区文明办"));

        var verdict = scene.verifier.verify(twice);

        assertThat(verdict.seals()).extracting(FoundSeal::box, FoundSeal::unitName, FoundSeal::at, FoundSeal::intact)
                .containsExactly(
                        tuple(SealScene.EMPLOYER, "示例街道办事处", SealScene.MORNING, true),
                        tuple(SealScene.RECOMMENDER, "示例区文明办",
                                SealScene.MORNING.plus(Duration.ofDays(2)), true));
        assertThat(verdict.intact()).isTrue();
    }

    @Test
    void anUnsignedFileAndNoPdfFail() {
        assertThat(scene.verifier.verify(SealScene.page()).problems()).containsExactly("文件没有电子印章");
        assertThat(scene.verifier.verify(scene.prepared()).problems()).containsExactly("文件没有电子印章");
        assertThat(scene.verifier.verify(new byte[] {1, 2, 3}).intact()).isFalse();
    }

    @Test
    void oneChangedByteFails() {
        var sealed = scene.sealedTwice();
        var text = new String(sealed, StandardCharsets.ISO_8859_1);
        sealed[text.indexOf("/MediaBox") + 12] ^= 1;

        var verdict = scene.verifier.verify(sealed);

        assertThat(verdict.intact()).isFalse();
    }

    @Test
    void aPageOverdrawnAfterTheLastSealFails() throws IOException {
        var overdrawn = changed(scene.sealedTwice(), VerifyingTests::overdraw);

        assertThat(scene.verifier.verify(overdrawn).intact()).isFalse();
        assertThat(scene.verifier.verify(overdrawn).problems()).containsExactly("最后一枚印章之后，文件又被改动过");
    }

    /** The last seal is honest and covers all: only the strict look sees what was done between the two. */
    @Test
    void aPageOverdrawnBetweenTheSealsFails() throws IOException {
        assertBetween(VerifyingTests::overdraw);
    }

    @Test
    void anAnnotationBetweenTheSealsFails() throws IOException {
        assertBetween(VerifyingTests::cover);
    }

    @Test
    void aSealWipedBetweenTheSealsFails() throws IOException {
        assertBetween(document -> {
            var widget = field(document, SealScene.EMPLOYER).getWidgets().get(0);
            var blank = new PDAppearanceStream(document);
            blank.setBBox(new PDRectangle(10, 10));
            var appearance = new PDAppearanceDictionary();
            appearance.setNormalAppearance(blank);
            widget.setAppearance(appearance);
            widget.getCOSObject().setNeedToBeUpdated(true);
        });
    }

    private void assertBetween(Change change) throws IOException {
        var between = changed(scene.sealedOnce(), change);
        var sealed = scene.sealer.seal(between, SealScene.imprint(SealScene.RECOMMENDER, "示例区文明办"),
                scene.key("示例区文明办"));

        var verdict = scene.verifier.verify(sealed);

        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.seals()).extracting(FoundSeal::intact).containsExactly(false, true);
        assertThat(verdict.intact()).isFalse();
    }

    @Test
    void theStrictLookAloneFailsWhatWasDrawnAfterTheLastSeal() throws IOException {
        var sealed = scene.sealedTwice();
        var check = new StrictCheck(List.of(scene.authority.root().orElseThrow()),
                List.of(scene.authority.revocations().orElseThrow()));

        assertThat(check.problems(sealed, SealScene.MORNING).values()).hasSize(2).allSatisfy(problems ->
                assertThat(problems).isEmpty());
        assertThat(check.problems(changed(sealed, VerifyingTests::overdraw), SealScene.MORNING).values())
                .anySatisfy(problems -> assertThat(problems).isNotEmpty());
    }

    @Test
    void aDroppedLastSealIsKnownByTheRecordOnly() throws IOException {
        var once = scene.sealedOnce();
        var twice = scene.sealer.seal(once, SealScene.imprint(SealScene.RECOMMENDER, "示例区文明办"),
                scene.key("示例区文明办"));
        var revisions = List.of(new Revision(SealScene.EMPLOYER, SealedFile.sha256(once, once.length)),
                new Revision(SealScene.RECOMMENDER, SealedFile.sha256(twice, twice.length)));

        assertThat(scene.verifier.verify(twice, sha256 -> revisions).intact()).isTrue();
        assertThat(scene.verifier.verify(once).intact()).isTrue();
        assertThat(scene.verifier.verify(once, sha256 -> revisions).problems()).containsExactly("文件缺少登记过的最后1枚印章");
        assertThat(scene.verifier.verify(once, sha256 -> List.of()).problems()).containsExactly("本系统没有登记过这份文件");
        assertThat(scene.verifier.verify(twice, sha256 -> List.of(revisions.get(1), revisions.get(0))).intact())
                .isFalse();
    }

    @Test
    void anotherAuthoritysSealIsNotOurs() throws IOException {
        scene.sealedOnce();
        var another = new SealScene(Files.createDirectory(folder.resolve("another")));

        var verdict = scene.verifier.verify(another.sealedOnce());

        assertThat(verdict.intact()).isFalse();
        assertThat(verdict.seals()).singleElement().satisfies(seal -> {
            assertThat(seal.unitName()).isEqualTo("（非本系统签发）");
            assertThat(seal.problems()).containsExactly("印章证书不是本系统签发的");
        });
    }

    @Test
    void whatWasSealedBeforeARevocationStandsIfItSaysWhen() {
        var key = scene.key("示例区文明办");
        var imprint = SealScene.imprint(SealScene.EMPLOYER, "示例区文明办");
        var stamped = scene.sealer.seal(scene.prepared(), imprint, key);
        var unstamped = scene.sealer.seal(scene.prepared(), imprint, new PadesSignature(key, null));
        assertThat(scene.verifier.verify(unstamped).intact()).isTrue();
        scene.clock.pass(Duration.ofDays(1));
        scene.inTransaction(() -> scene.keys.revoke("示例区文明办"));
        scene.clock.pass(Duration.ofDays(1));

        assertThat(scene.verifier.verify(stamped).seals()).flatExtracting(FoundSeal::problems).isEmpty();
        assertThat(scene.verifier.verify(stamped).intact()).isTrue();
        assertThat(scene.verifier.verify(unstamped).seals()).flatExtracting(FoundSeal::problems)
                .containsExactly("印章证书已撤销，且没有时间戳证明是撤销之前盖的");
    }

    @Test
    void whatIsSealedWithARevokedKeyFails() {
        var key = scene.key("示例区文明办");
        scene.inTransaction(() -> scene.keys.revoke("示例区文明办"));
        scene.clock.pass(Duration.ofDays(1));
        var late = scene.sealer.seal(scene.prepared(), SealScene.imprint(SealScene.EMPLOYER, "示例区文明办"), key);

        assertThat(scene.verifier.verify(late).intact()).isFalse();
    }

    @Test
    void aLargerByteRangeThanItsDigitsHidesNothing() {
        var sealed = scene.sealedOnce();
        var longer = Arrays.copyOf(sealed, sealed.length + 20);
        Arrays.fill(longer, sealed.length, longer.length, (byte) ' ');

        assertThat(scene.verifier.verify(longer).intact()).isFalse();
    }

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] changed(byte[] file, Change change) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            change.to(document);
            var to = new ByteArrayOutputStream();
            document.saveIncremental(to);
            return to.toByteArray();
        }
    }

    private static void overdraw(PDDocument document) throws IOException {
        var page = document.getPage(0);
        try (var to = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            to.setNonStrokingColor(1f, 1f, 1f);
            to.addRect(90, 690, 300, 40);
            to.fill();
        }
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    private static void cover(PDDocument document) throws IOException {
        var square = new PDAnnotationSquare();
        square.setRectangle(new PDRectangle(90, 690, 300, 40));
        square.setInteriorColor(new PDColor(new float[] {1, 1, 1}, PDDeviceRGB.INSTANCE));
        var seen = new PDAppearanceStream(document);
        seen.setBBox(new PDRectangle(300, 40));
        seen.setResources(new PDResources());
        try (var to = new PDFormContentStream(seen)) {
            to.setNonStrokingColor(1f, 1f, 1f);
            to.addRect(0, 0, 300, 40);
            to.fill();
        }
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(seen);
        square.setAppearance(appearance);
        document.getPage(0).getAnnotations().add(square);
        document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
    }

    private static PDSignatureField field(PDDocument document, String box) {
        return (PDSignatureField) document.getDocumentCatalog().getAcroForm(null).getField(box);
    }
}
