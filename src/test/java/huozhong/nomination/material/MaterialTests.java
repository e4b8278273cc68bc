package huozhong.nomination.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.Desk;
import huozhong.MainJobScene;
import huozhong.access.Credentials;
import huozhong.nomination.Dossier;
import huozhong.nomination.Kangping;
import huozhong.nomination.field.Field;
import huozhong.organization.Post;
import huozhong.organization.User;
import huozhong.shared.PersonalData;

/** 佐证材料 over HTTP: what a dossier holds besides, who may add and see it, and what a copy says of its taker. */
@ApplicationTest
class MaterialTests {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private ObjectMapper json;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private List<PersonalData> personalData;

    private Kangping kangping;
    private Desk hospital;
    private Desk county;
    private String id;
    private String path;

    @BeforeEach
    void somebodyOfTheHospital() {
        kangping = beans.createBean(Kangping.class);
        hospital = logIn(kangping.appointed("蒋丽", kangping.hospital, Post.Kind.CLERK));
        county = logIn(kangping.clerk);
        id = hospital.post("/api/nominations", Desk.of("planId", kangping.plan.id(), "unitId", kangping.hospital.id(),
                "dossier", json.valueToTree(dossier()))).path("id").asText();
        path = "/api/nominations/" + id;
    }

    private Dossier dossier() {
        return kangping.dossier("王芳", "13804011851").with(Field.PHOTO, kangping.photo(kangping.hospital));
    }

    private Desk logIn(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    private Browser browser(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return Browser.loggedIn(port, user.login(), PASSWORD);
    }

    private String add(Desk desk, String name, byte[] file) {
        return desk.upload(path + "/materials?kind=CERTIFICATE", Map.of(), Map.of(name, file)).path("id").asText();
    }

    private List<JsonNode> materials(Desk desk) {
        return Desk.list(desk.get(path + "/materials").path("materials"));
    }

    @Test
    void areAddedByWhoPutsForwardAndSeenByWhoSeesTheDossier() {
        add(hospital, "file", MainJobScene.scan());

        assertThat(county.raw(path + "/materials").statusCode()).as("a draft is its unit's").isEqualTo(404);
        hospital.post(path + "/submission", Desk.of("version", 0));

        assertThat(materials(county)).singleElement().satisfies(one -> {
            assertThat(one.path("addedBy").asText()).isEqualTo("蒋丽");
            assertThat(one.path("pages").asInt()).isEqualTo(1);
        });
        assertThat(county.get(path + "/materials").path("mayChange").asBoolean()).isTrue();
        var leader = logIn(kangping.hospitalLeader);
        assertThat(leader.get(path + "/materials").path("mayChange").asBoolean()).isFalse();
        assertThat(leader.sent(path + "/materials?kind=OTHER", Map.of(), Map.of("file", MainJobScene.scan()))
                .statusCode()).isEqualTo(404);
    }

    @Test
    void sayAcrossEachPageWhoTookThemAndWhen() throws IOException {
        var photo = add(hospital, "file", MainJobScene.onePhoto());
        hospital.post(path + "/submission", Desk.of("version", 0));
        var city = browser(kangping.cityClerk);

        var copy = city.bytes(city.to(path + "/materials/" + photo));

        assertThat(copy.headers().firstValue("Content-Type")).hasValue("application/pdf");
        try (var pdf = Loader.loadPDF(copy.body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("市文明办 周宁 2");
        }
        var page = city.bytes(city.to(path + "/materials/" + photo + "/pages/0"));
        assertThat(ImageIO.read(new ByteArrayInputStream(page.body())).getWidth()).isGreaterThan(800);
        assertThat(city.get(path + "/materials/" + photo + "/pages/1").statusCode()).isEqualTo(404);
        assertThat(city.get(path + "/materials/" + photo + "/pages/-1").statusCode()).isEqualTo(404);
        assertThat(taken()).isEqualTo(1);
    }

    private int taken() {
        return database.queryForObject("select count(*) from audit_row where action = 'MATERIAL_TAKEN' and subject = ?",
                Integer.class, id);
    }

    @Test
    void areRefusedWithTheReason() {
        var word = hospital.sent(path + "/materials?kind=OTHER", Map.of(),
                Map.of("file", "PK\3\4".getBytes(StandardCharsets.UTF_8)));
        assertThat(word.statusCode()).isEqualTo(400);
        assertThat(word.body()).contains("佐证材料只能是PDF，或JPG、PNG图片");
        for (var i = 0; i < KeepMaterial.MOST; i++) {
            add(hospital, "file", MainJobScene.scan());
        }
        assertThat(hospital.sent(path + "/materials?kind=OTHER", Map.of(), Map.of("file", MainJobScene.scan())).body())
                .contains("一人最多上传20份佐证材料");
    }

    @Test
    void goWhenTheyAreTakenAwayAndWithTheDraft() {
        var first = add(hospital, "file", MainJobScene.scan());
        add(hospital, "file", MainJobScene.onePhoto());

        assertThat(hospital.delete(path + "/materials/" + first)).isEqualTo(204);
        assertThat(materials(hospital)).hasSize(1);
        assertThat(hospital.raw(path + "/materials/" + first).statusCode()).isEqualTo(404);

        assertThat(hospital.delete(path + "?version=0")).isEqualTo(204);
        assertThat(database.queryForObject("select count(*) from nominee_material where nomination_id = ?",
                Integer.class, id)).isZero();
    }

    @Test
    void areForgottenWithThePerson() {
        add(hospital, "file", MainJobScene.scan());

        transaction.executeWithoutResult(status -> personalData.forEach(one -> one.forgetNominees(List.of(id))));

        assertThat(database.queryForMap("select name, file_id from nominee_material where nomination_id = ?", id)
                .values()).containsOnlyNulls();
    }

    @Test
    void leaveWithPhotosAndScansAsOneArchiveWithChecksums() throws Exception {
        add(hospital, "file", MainJobScene.scan());
        add(hospital, "file", MainJobScene.scan());
        hospital.post(path + "/submission", Desk.of("version", 0));
        var clerk = browser(kangping.clerk);

        assertThat(clerk.get("/api/nominee-files/extent?plan=" + kangping.plan.id()).body())
                .isEqualTo("{\"people\":1,\"files\":3}");
        var archive = clerk.bytes(clerk.to("/api/nominee-files?plan=" + kangping.plan.id()));

        var files = unzipped(archive.body());
        var manifest = new String(files.get("清单.csv"), StandardCharsets.UTF_8);
        assertThat(files).hasSize(4);
        for (var file : files.entrySet()) {
            if (!file.getKey().equals("清单.csv")) {
                assertThat(file.getKey()).matches("沈火〔2024〕.*号 王芳/.*\\.(pdf|jpg)");
                assertThat(manifest).contains("\"" + file.getKey() + "\"," + sha256(file.getValue()));
            }
        }
    }

    @Test
    void leaveOnlyWithWhoRunsOrRecommends() {
        hospital.post(path + "/submission", Desk.of("version", 0));

        assertThat(logIn(kangping.hospitalLeader).get("/api/nominee-files/extent?plan=" + kangping.plan.id())
                .toString()).isEqualTo("{\"people\":0,\"files\":0}");
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
