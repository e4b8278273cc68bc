package huozhong.seal.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import huozhong.document.Archive;
import huozhong.rendering.ForeignTool;
import huozhong.seal.ofd.MakeOfd.OnPdf;
import huozhong.seal.ofd.OfdConversion.Head;
import huozhong.seal.ofd.OfdSigner.Pressed;
import huozhong.seal.signature.OfdScene;
import huozhong.seal.signature.SealVerifier.FoundSeal;
import huozhong.seal.signature.SealVerifier.Verdict;
import huozhong.seal.signature.Sm2Key;
import huozhong.seal.signature.VerifySealCommand;

/** A sealed PDF as OFD: what is in it, and what no change of it gets past. */
class OfdTests {

    private static final String EMPLOYER = "示例街道办事处";
    private static final String RECOMMENDER = "示例区文明办";
    private static final List<OnPdf> BOTH = List.of(new OnPdf("employer", "S1", EMPLOYER),
            new OnPdf("recommender", "S2", RECOMMENDER));

    /** The same for all of them: of its seals only the places are asked. */
    private static final AtomicReference<byte[]> SEALED = new AtomicReference<>(new byte[0]);

    @TempDir
    private Path folder;
    private OfdScene scene;
    private OfdSeals seals;
    private OfdRecord record;
    private OfdVerifier verifier;
    private byte[] pdf;
    private int documents;

    @BeforeEach
    void scene() throws IOException {
        scene = new OfdScene(folder);
        seals = new OfdSeals(scene.jdbc(), scene.authority(), scene.clock());
        record = new OfdRecord(scene.jdbc(), scene.clock());
        verifier = new OfdVerifier(scene.authority(), record);
        pdf = SEALED.updateAndGet(before -> before.length > 0 ? before : scene.sealedTwice());
    }

    private byte[] made() {
        var made = new MakeOfd(seals, scene.clock()).of(pdf, "登记表 火", BOTH);
        record.add("D", documents, "F" + documents, made);
        documents++;
        return made.ofd();
    }

    @Test
    void saysWhoSealedAnHonestFile() {
        var verdict = verifier.verify(made());

        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.seals()).extracting(FoundSeal::unitName).containsExactly(EMPLOYER, RECOMMENDER);
        assertThat(verdict.seals()).extracting(FoundSeal::at).containsOnly(scene.clock().instant());
        assertThat(verdict.intact()).isTrue();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void isVerifiedByTheCommandToo(CapturedOutput output) throws IOException {
        var honest = made();
        var changed = honest.clone();
        changed[honest.length / 2] ^= 1;

        assertThat(command(honest)).isZero();
        assertThat(output).contains("有效　" + EMPLOYER, "有效　" + RECOMMENDER, "核验通过：2枚印章有效");
        assertThat(command(changed)).isOne();
    }

    private int command(byte[] ofd) throws IOException {
        return VerifySealCommand.run(List.of(VerifySealCommand.NAME,
                Files.write(folder.resolve("form.ofd"), ofd).toString(), "--spring.datasource.url=" + scene.url(),
                "--spring.datasource.username=sa", "--spring.datasource.password="), scene.clock());
    }

    @Test
    void textStaysTextAndEachSealStandsWhereItStoodInThePdf() {
        var files = files(made());

        assertThat(words(files).replaceAll("\\s", "")).contains("情况属实，该同志政治立场坚定", "2026年11月22日")
                .doesNotContain("测试专用");
        var first = OfdXml.root(files.get("Doc_0/Signs/Sign_0/Signature.xml"));
        var place = OfdXml.all(first, "StampAnnot").get(0).getAttribute("Boundary").split(" ");
        assertThat(Double.parseDouble(place[2])).isBetween(41.9, 42.1);
        assertThat(Double.parseDouble(place[0]) + 42).isBetween(170 * 25.4 / 72 + 115, 170 * 25.4 / 72 + 122);
    }

    private static String words(Map<String, byte[]> files) {
        var words = new StringBuilder();
        OfdXml.all(OfdXml.root(files.get("Doc_0/Pages/Page_0/Content.xml")), "TextCode")
                .forEach(code -> words.append(code.getTextContent()));
        return words.toString();
    }

    @Test
    void isMadeOfAFinishedPdfOnly() {
        var making = new MakeOfd(seals, scene.clock());
        pdf = scene.sealedOnce();

        assertThatThrownBy(() -> making.of(pdf, "登记表", BOTH.subList(0, 1))).hasMessageContaining("还有单位没有盖章");
    }

    @Test
    void aUnitsSealIsMadeOnceAndAnewWhenItsCertificateHasEnded() {
        made();
        made();
        assertThat(sealsMade()).isEqualTo(2);

        scene.isNow(scene.clock().instant().plus(Duration.ofDays(4 * 365)));
        assertThat(verifier.verify(made()).intact()).isTrue();
        assertThat(sealsMade()).isEqualTo(4);
    }

    private int sealsMade() {
        return scene.jdbc().sql("select count(*) from ofd_seal").query(Integer.class).single();
    }

    @Test
    void anythingThatIsChangedShows() {
        var ofd = made();
        for (var name : files(ofd).keySet()) {
            var changed = files(ofd);
            changed.get(name)[changed.get(name).length / 2] ^= 1;

            assertThat(verifier.verify(zip(changed)).intact()).as(name).isFalse();
        }
        var page = files(ofd);
        var content = new String(page.get("Doc_0/Pages/Page_0/Content.xml"), StandardCharsets.UTF_8);
        page.put("Doc_0/Pages/Page_0/Content.xml", content.replace("2026年", "2027年").getBytes(StandardCharsets.UTF_8));
        var verdict = verifier.verify(zip(page));
        assertThat(verdict.seals()).extracting(FoundSeal::problems).containsOnly(List.of("盖章后被它覆盖的内容有改动"));
    }

    @Test
    void aPageThatIsAddedShows() {
        var files = files(made());
        files.put("Doc_0/Pages/Page_1/Content.xml", files.get("Doc_0/Pages/Page_0/Content.xml"));

        assertThat(problems(verifier.verify(zip(files)))).contains("文件中有盖章后加入的、没有被签名覆盖的内容");
    }

    @Test
    void aFileThatIsTakenOutShows() {
        var files = files(made());
        files.remove("Doc_0/DocumentRes.xml");

        assertThat(problems(verifier.verify(zip(files)))).contains("文件中缺少盖章时有的内容");
    }

    @Test
    void aLastSealThatIsDroppedShowsByTheRecordAlone() {
        var files = files(made());
        drop(files, 1);

        var verdict = verifier.verify(zip(files));
        assertThat(verdict.seals()).extracting(FoundSeal::intact).containsExactly(true);
        assertThat(verdict.problems()).containsExactly("文件缺少登记过的最后1枚印章");
        assertThat(verdict.intact()).isFalse();
    }

    @Test
    void aSealThatIsAddedByWhoHoldsNoneOfOursShows() {
        var files = files(made());
        press(files, 2, scene.foreign("示例市委宣传部"), scene.foreignMaker());

        assertThat(problems(verifier.verify(zip(files)))).contains("印章证书不是本系统签发的");
    }

    private void press(Map<String, byte[]> files, int number, Sm2Key key, Sm2Key maker) {
        var seal = SesSeal.make("X", commonName(key), key.certificate(), maker, scene.clock().instant());
        var place = new OfdConversion.Place(1, 10, 10, 42, 42);
        var ofd = new OfdPackage(files);
        var all = new ArrayList<byte[]>();
        for (var i = 0; i < number; i++) {
            all.add(files.get(OfdSigner.folder(i) + OfdSigner.VALUE));
        }
        var alone = new OfdPackage(new TreeMap<>(files));
        alone.files().keySet().removeIf(name -> name.startsWith(OfdSigner.FOLDER));
        new OfdSigner(alone, scene.clock()).press(List.of(new Pressed(seal, key, place)));
        for (var part : List.of(OfdSigner.SEAL, OfdSigner.SIGNATURE, OfdSigner.VALUE)) {
            files.put(OfdSigner.folder(number) + part, alone.files().get(OfdSigner.folder(0) + part));
        }
        list(ofd, number + 1);
    }

    private static String commonName(Sm2Key key) {
        return IETFUtils.valueToString(key.certificate().getSubject().getRDNs(BCStyle.CN)[0].getFirst().getValue());
    }

    /** Whoever holds a key of ours makes no seals: not the units, and not a stranger. */
    @Test
    void aSealThatAnotherOneMadeShows() {
        var own = seals.of("S1", EMPLOYER);
        for (var maker : List.of(own.key(), scene.foreignMaker())) {
            var unsealed = OfdConversion.of(pdf, new Head("登记表", "0", LocalDate.of(2026, 11, 22)));
            var seal = SesSeal.make("X", EMPLOYER, own.key().certificate(), maker, scene.clock().instant());
            new OfdSigner(unsealed.ofd(), scene.clock()).press(List.of(new Pressed(seal, own.key(),
                    unsealed.places().get("employer"))));

            assertThat(problems(verifier.verify(unsealed.ofd().zip())))
                    .contains("印章不是本系统的制章人制作的，或者制作后有改动");
        }
    }

    @Test
    void anothersSealShows() {
        var unsealed = OfdConversion.of(pdf, new Head("登记表", "0", LocalDate.of(2026, 11, 22)));
        new OfdSigner(unsealed.ofd(), scene.clock()).press(List.of(new Pressed(seals.of("S2", RECOMMENDER).seal(),
                seals.of("S1", EMPLOYER).key(), unsealed.places().get("employer"))));

        assertThat(problems(verifier.verify(unsealed.ofd().zip()))).contains("签名证书不是这枚印章的");
    }

    @Test
    void aSealThatHadEndedShows() {
        var own = seals.of("S1", EMPLOYER);
        scene.isNow(scene.clock().instant().plus(Duration.ofDays(4 * 365)));
        var unsealed = OfdConversion.of(pdf, new Head("登记表", "0", LocalDate.of(2026, 11, 22)));
        new OfdSigner(unsealed.ofd(), scene.clock()).press(List.of(new Pressed(own.seal(), own.key(),
                unsealed.places().get("employer"))));

        assertThat(problems(verifier.verify(unsealed.ofd().zip()))).contains("盖章时印章或证书不在有效期内");
    }

    @Test
    void whatIsRightButNeverWasRecordedOrIsVoidOrPackedAnewShows() {
        var unknown = new MakeOfd(seals, scene.clock()).of(pdf, "登记表", BOTH).ofd();
        var ofd = made();
        assertThat(verifier.verify(unknown).problems()).containsExactly("本系统没有登记过这份文件");
        assertThat(verifier.verify(zip(files(ofd))).problems()).singleElement().asString().contains("重新打包");

        scene.jdbc().sql("update sealed_document set voided = id").update();
        assertThat(verifier.verify(ofd).problems()).singleElement().asString().contains("这份文件已失效");
    }

    @Test
    void anOfdWithoutSealsIsToldSo() {
        var bare = OfdConversion.of(pdf, new Head("登记表", "0", LocalDate.of(2026, 11, 22))).ofd().zip();

        assertThat(verifier.verify(bare).problems()).containsExactly("文件没有电子印章");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../OFD.xml", "/etc/passwd", "Doc_0\\a.xml", "Doc_0/../a.xml", "Doc_0/a b.xml"})
    void namesThatLeadOutOfThePackageAreRefused(String name) {
        var files = files(made());
        files.put(name, new byte[] {1});

        assertThat(verifier.verify(zip(files)).problems()).singleElement().asString().contains("不合规范的文件名");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFD.xml", "Doc_0/Signs/Signatures.xml", "Doc_0/Signs/Sign_0/Signature.xml"})
    void entitiesAreRefused(String name) {
        var files = files(made());
        files.put(name, ("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")
                .getBytes(StandardCharsets.UTF_8));

        var verdict = verifier.verify(zip(files));
        assertThat(verdict.intact()).isFalse();
        assertThat(problems(verdict)).anyMatch(problem -> problem.contains("实体")
                || problem.contains("盖章后签名或被它覆盖的内容有改动"));
    }

    @Test
    void aBombIsRefused() {
        var files = files(made());
        files.put("Doc_0/Res/bomb.png", new byte[64 << 20]);

        assertThat(verifier.verify(zip(files)).problems()).singleElement().asString().contains("解压后过大");
    }

    @Test
    void whatIsNoOfdIsToldSo() {
        assertThat(verifier.verify(zip(new TreeMap<>(Map.of("a.txt", new byte[] {1})))).problems())
                .containsExactly("文件不是OFD");
        assertThat(verifier.verify(new byte[] {'P', 'K', 3, 4, 0, 0}).problems()).singleElement().asString()
                .contains("压缩包已损坏");
    }

    /** openssl knows SM2 and SM3 and nothing of ours. */
    @Test
    void opensslAcceptsTheSignatureTheSealAndTheirCertificates() throws Exception {
        var openssl = ForeignTool.named("openssl");
        var value = SesSignature.of(files(made()).get("Doc_0/Signs/Sign_1/SignedValue.dat"));
        var root = pem("root", scene.authority().root().orElseThrow().getEncoded());
        var signer = pem("signer", value.signer().getEncoded());
        var maker = pem("maker", scene.authority().makerCertificate().orElseThrow().getEncoded());

        assertThat(verified(openssl, signer, SesSeal.encoded(value.structure().getObjectAt(0)),
                bits(value.structure())))
                .contains("Verified OK");
        var seal = value.seal();
        assertThat(verified(openssl, maker, seal.signed(), bits(seal.structure()))).contains("Verified OK");
        for (var certificate : List.of(signer, maker)) {
            assertThat(openssl.run("verify", "-vfyopt", "distid:1234567812345678", "-attime",
                    String.valueOf(scene.clock().instant().getEpochSecond()), "-CAfile", root, certificate))
                    .contains("OK");
        }
    }

    private static byte[] bits(ASN1Sequence structure) {
        return ASN1BitString.getInstance(structure.getObjectAt(3)).getOctets();
    }

    private String verified(ForeignTool openssl, String certificate, byte[] data, byte[] signature) throws Exception {
        var key = openssl.run("x509", "-in", certificate, "-pubkey", "-noout");
        var keyFile = Files.writeString(folder.resolve("key.pem"), key).toString();
        return openssl.run("dgst", "-sm3", "-verify", keyFile, "-sigopt", "distid:1234567812345678", "-signature",
                Files.write(folder.resolve("signature"), signature).toString(),
                Files.write(folder.resolve("data"), data).toString());
    }

    private String pem(String name, byte[] certificate) throws IOException {
        return Files.writeString(folder.resolve(name + ".pem"), "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate)
                + "\n-----END CERTIFICATE-----\n").toString();
    }

    private static List<String> problems(Verdict verdict) {
        var all = new ArrayList<>(verdict.problems());
        verdict.seals().forEach(seal -> all.addAll(seal.problems()));
        return all;
    }

    private static void drop(Map<String, byte[]> files, int number) {
        files.keySet().removeIf(name -> name.startsWith(OfdSigner.folder(number)));
        list(new OfdPackage(files), number);
    }

    private static void list(OfdPackage ofd, int count) {
        var list = new StringBuilder("<ofd:Signatures" + OfdXml.NAMED + "><ofd:MaxSignId>9</ofd:MaxSignId>");
        for (var i = 0; i < count; i++) {
            list.append("<ofd:Signature ID=\"").append(OfdSigner.id(i)).append("\" Type=\"Seal\" BaseLoc=\"/")
                    .append(OfdSigner.folder(i)).append("Signature.xml\"/>");
        }
        ofd.put(OfdSigner.LIST, list + "</ofd:Signatures>");
    }

    private static TreeMap<String, byte[]> files(byte[] ofd) {
        var all = new TreeMap<String, byte[]>();
        Archive.unzip(ofd, new Archive.Limits(40 << 20, 200 << 20, 3000), name -> true)
                .forEach((name, bytes) -> all.put(name, bytes.clone()));
        return all;
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var to = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                to.putNextEntry(new ZipEntry(file.getKey()));
                to.write(file.getValue());
                to.closeEntry();
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return bytes.toByteArray();
    }
}
