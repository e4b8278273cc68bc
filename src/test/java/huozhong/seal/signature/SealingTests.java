package huozhong.seal.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;

import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TimeStampRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import huozhong.shared.InvalidInput;

/** What is put on a file, looked at with tools that are not ours. */
class SealingTests {

    @TempDir
    private Path folder;
    private SealScene scene;

    @BeforeEach
    void scene() throws IOException {
        scene = new SealScene(folder);
    }

    @Test
    void aSealIsOneIncrementalUpdateAndTheNextCoversIt() throws IOException {
        var prepared = scene.prepared();
        var once = scene.sealer.seal(prepared, SealScene.imprint(SealScene.EMPLOYER, "示例街道办事处"),
                scene.key("示例街道办事处"));
        var twice = scene.sealer.seal(once, SealScene.imprint(SealScene.RECOMMENDER, "示例区文明办"),
                scene.key("示例区文明办"));

        assertThat(Arrays.copyOf(once, prepared.length)).isEqualTo(prepared);
        assertThat(Arrays.copyOf(twice, once.length)).isEqualTo(once);
        assertThat(SealedFile.read(twice).signatures()).extracting(SealedFile.Written::box)
                .containsExactly(SealScene.EMPLOYER, SealScene.RECOMMENDER);
        assertThat(SealedFile.read(twice).signatures().get(1).end()).isEqualTo(twice.length);
    }

    @Test
    void pdfsigAcceptsBothSeals() throws IOException {
        var checked = Tool.run("pdfsig", "-nocert", write("sealed.pdf", scene.sealedTwice()));

        assertThat(checked.output()).contains("Signature #1", "Signature #2", "Signature Type: ETSI.CAdES.detached",
                "Total document signed").doesNotContain("Invalid");
        assertThat(checked.output().split("Signature is Valid", -1)).hasSize(3);
    }

    @Test
    void opensslAcceptsTheSignatureAndTheTimeOfIt() throws Exception {
        var signature = SealedFile.read(scene.sealedOnce()).signatures().get(0);
        var root = pem(scene.authority.root().orElseThrow());
        var content = write("content", signature.covered());

        var cms = Tool.run("openssl", "cms", "-verify", "-inform", "DER", "-in", write("cms", signature.cms()),
                "-content", content, "-binary", "-CAfile", root, "-purpose", "any", "-attime", seconds(), "-out",
                folder.resolve("out").toString());
        var signer = new CMSSignedData(signature.cms()).getSignerInfos().getSigners().iterator().next();
        var token = signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        var time = Tool.run("openssl", "ts", "-verify", "-token_in", "-in", write("token", encoded(token)), "-data",
                write("value", signer.getSignature()), "-CAfile", root, "-attime", seconds());

        assertThat(cms.output()).containsIgnoringCase("successful");
        assertThat(cms.exit()).isZero();
        assertThat(time.output()).contains("Verification: OK");
    }

    /** The other way round: what openssl asks is answered. */
    @Test
    void opensslAsksForATimeStampAndAcceptsIt() throws Exception {
        var data = write("data", "登记表".getBytes(StandardCharsets.UTF_8));
        var query = folder.resolve("query.tsq");
        Tool.run("openssl", "ts", "-query", "-data", data, "-sha256", "-cert", "-out", query.toString());

        var answer = scene.authority.timeStamps().answer(new TimeStampRequest(Files.readAllBytes(query)));
        var checked = Tool.run("openssl", "ts", "-verify", "-queryfile", query.toString(), "-in",
                write("answer", answer.getEncoded()), "-CAfile", pem(scene.authority.root().orElseThrow()), "-attime",
                seconds());

        assertThat(checked.output()).contains("Verification: OK");
    }

    @Test
    void signsWhatPadesAsksForAndNothingElse() throws Exception {
        var signature = SealedFile.read(scene.sealedOnce()).signatures().get(0);
        var signer = new CMSSignedData(signature.cms()).getSignerInfos().getSigners().iterator().next();

        assertThat(signer.getSignedAttributes().toHashtable().keySet()).containsExactlyInAnyOrder(
                PKCSObjectIdentifiers.pkcs_9_at_contentType,
                PKCSObjectIdentifiers.pkcs_9_at_messageDigest, PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    }

    @Test
    void theOpinionAndItsDayAreWordsOnThePage() throws IOException {
        Tool.run("pdftotext", "-layout", write("sealed.pdf", scene.sealedTwice()), folder.resolve("text").toString());

        assertThat(Files.readString(folder.resolve("text")).replaceAll("\\s", "")).contains("情况属实，该同志",
                "2026年11月22日").doesNotContain("测试专用");
    }

    @Test
    void aBoxIsSealedOnceAndOnlyWhereItIs() {
        var once = scene.sealedOnce();
        var key = scene.key("示例区文明办");

        assertThatThrownBy(() -> scene.sealer.seal(once, SealScene.imprint(SealScene.EMPLOYER, "示例区文明办"), key))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> scene.sealer.seal(once, SealScene.imprint("nowhere", "示例区文明办"), key))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCharacterThatCannotBePrintedIsToldAndNothingIsSealed() {
        var prepared = scene.prepared();
        var key = scene.key("示例区文明办");
        var imprint = new Imprint(SealScene.EMPLOYER, "同意\uD83D\uDE00", LocalDate.of(2026, 11, 22), "示例区文明办");

        assertThatThrownBy(() -> scene.sealer.seal(prepared, imprint, key)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("字库");
    }

    @Test
    void theLongestNameAndOpinionStayWithinTheirBox() throws IOException {
        var unit = "示例省示例自治州示例自治县新时代文明实践中心志愿服务联合总会";
        var imprint = new Imprint(SealScene.EMPLOYER, "该同志政治立场坚定，".repeat(20), LocalDate.of(2026, 11, 22), unit);
        var sealed = scene.sealer.seal(scene.prepared(), imprint, scene.key(unit));

        try (var document = Loader.loadPDF(sealed)) {
            assertThat(Pictures.redOutside(document, 170, 180, DrawnSeal.mm(122), DrawnSeal.mm(43.5))).isZero();
        }
        assertThat(unit.codePointCount(0, unit.length())).isGreaterThanOrEqualTo(29);
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private String pem(X509Certificate certificate) throws Exception {
        var text = new StringWriter();
        text.append("-----BEGIN CERTIFICATE-----\n").append(Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(certificate.getEncoded())).append("\n-----END CERTIFICATE-----\n");
        return Files.writeString(folder.resolve("root.pem"), text.toString()).toString();
    }

    private static String seconds() {
        return String.valueOf(SealScene.MORNING.getEpochSecond());
    }

    private static byte[] encoded(Attribute token) throws IOException {
        return token.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded();
    }
}
