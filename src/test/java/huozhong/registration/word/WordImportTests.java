package huozhong.registration.word;

import static huozhong.registration.word.Docx.jpeg;
import static huozhong.registration.word.Docx.photoCell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.ApplicationTest;
import huozhong.shared.PersonalData;

/** Forms from Word: uploaded, checked, shown, put right, written as drafts, taken back, forgotten. */
@ApplicationTest
class WordImportTests extends WordImports {

    private static final byte[] PHOTO = jpeg(413, 579);
    private static final Charset GBK = Charset.forName("GBK");

    @Autowired
    private List<PersonalData> keepers;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void writesWhatIsReadyOnceWithItsPhotoAndKeepsTheFile() throws IOException {
        var file = Docx.withPhoto("王文英", "13912345678", PHOTO);
        var checked = check(Map.of("王文英.docx", file,
                "赵国强.docx", Docx.of(Docx.form("赵国强", "13900000002").replace("1978-05", "86年7月")).bytes()));
        assertThat(count("select count(*) from nomination where plan_id = ?", kangping.plan.id())).isZero();
        assertThat(checked.report().path("counts").toString())
                .isEqualTo("{\"READY\":1,\"BROKEN\":1,\"DUPLICATE\":0,\"EXCLUDED\":0,\"WRITTEN\":0}");
        var ready = checked.rows().get(0).path("photo").asBoolean() ? checked.rows().get(0) : checked.rows().get(1);
        var broken = ready == checked.rows().get(0) ? checked.rows().get(1) : checked.rows().get(0);
        assertThat(ready.path("missing").toString()).isEqualTo("[]");
        var forms = "/api/word-imports/" + checked.id() + "/forms/";
        var preview = clerk.bytes(clerk.to(forms + ready.path("row").asText() + "/photo").GET());
        assertThat(ImageIO.read(new ByteArrayInputStream(preview.body())).getHeight()).isEqualTo(579);

        var first = confirmed(checked.id(), true);
        var again = confirmed(checked.id(), true);
        put("/api/imports/" + checked.id() + "/rows/" + broken.path("row").asText() + "/cells/birth",
                "{\"value\":\"1986年7月\"}");
        var corrected = confirmed(checked.id(), false);

        assertThat(first.path("outcome").toString()).isEqualTo("{\"written\":1,\"submitted\":1,\"drafts\":0}");
        assertThat(again.path("outcome").path("written").asInt()).isZero();
        assertThat(corrected.path("outcome").path("drafts").asInt()).isEqualTo(1);
        assertThat(database.queryForList("select photo from nomination where plan_id = ? and name = '王文英'",
                String.class, kangping.plan.id())).doesNotContainNull().hasSize(1);
        var written = read(clerk.get(forms + ready.path("row").asText()));
        assertThat(written.toString()).doesNotContain("13912345678").contains("王文英");
        assertThat(written.hasNonNull("message")).isFalse();
        var id = database.queryForObject("select id from nomination where plan_id = ? and name = '王文英'",
                String.class, kangping.plan.id());
        var source = clerk.bytes(clerk.to("/api/nominations/" + id + "/word-form").GET());
        assertThat(source.statusCode()).isEqualTo(200);
        assertThat(source.body()).isEqualTo(file);
        assertThat(count("select given from mobile_budget where user_id = ? and kind = 'SHOWN'", kangping.clerk.id()))
                .isEqualTo(1);
    }

    @Test
    void takesAnArchiveAsChineseWindowsAndMacMakeIt() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("登记表/医院/王文英登记表.docx", Docx.plain("王文英", "13912345678"));
        files.put("登记表/赵国强.docx", Docx.plain("赵国强", "13900000002"));
        files.put("照片/王文英.jpg", PHOTO);
        files.put("照片/某人.jpg", PHOTO);
        files.put("__MACOSX/登记表/._赵国强.docx", new byte[] {0, 5});
        files.put("登记表/~$国强.docx", new byte[] {1});
        files.put("登记表/旧表.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1});
        files.put("登记表/更多.zip", new byte[] {1});
        for (var names : List.of(GBK, StandardCharsets.UTF_8)) {
            var checked = check(Map.of("全部.zip", Docx.zip(files, names)));

            assertThat(checked.rows()).extracting(row -> row.path("values").path("name").asText())
                    .containsExactly("王文英", "赵国强");
            assertThat(checked.rows()).extracting(row -> row.path("photo").asBoolean()).containsExactly(true, false);
            assertThat(checked.report().path("fileName").asText()).isEqualTo("全部.zip（登记表2份）");
            assertThat(checked.report().path("remarks").toString())
                    .contains("“旧表.doc”：这是.doc、.wps等旧格式，请用Word或WPS打开原件，另存为.docx后再上传").contains("更多.zip")
                    .doesNotContain("._");
            assertThat(checked.report().path("photosUnmatched").toString()).contains("某人.jpg").doesNotContain("docx");
        }
        var id = check(Map.of("全部.zip", Docx.zip(files, GBK))).id();
        confirmed(id, false);
        assertThat(count("select count(*) from nomination where plan_id = ? and photo is not null",
                kangping.plan.id())).isEqualTo(1);
    }

    @Test
    void tellsWhatIsWrongWithAPhoto() {
        var small = check(Map.of("a.docx", Docx.withPhoto("王文英", "13912345678", jpeg(100, 140))));
        assertThat(small.row().path("photo").asBoolean()).isFalse();
        assertThat(small.form().path("message").asText()).contains("短边不能少于295像素");
        var two = check(Map.of("a.docx", Docx.of(Docx.form("王文英", "13912345678").replace(photoCell("照片"),
                photoCell(Docx.image("rId7") + Docx.image("rId8"))))
                .withPictures(Map.of("rId7", PHOTO, "rId8", jpeg(500, 700))).bytes()));
        assertThat(two.form().path("notes").toString()).contains("表上有2张图片");
        var stamp = check(Map.of("a.docx", Docx.of(Docx.form("王文英", "13912345678").replace("情况属实，同意推荐。</w:t>",
                "情况属实</w:t>" + Docx.image("rId7"))).withPicture(PHOTO).bytes()));
        assertThat(stamp.row().path("photo").asBoolean()).isFalse();
    }

    @Test
    void existsForItsUnitAlone() {
        var id = check(Docx.form("王文英", "13912345678")).id();
        var other = logIn(kangping.cityClerk);
        for (var path : List.of("", "/photo", "/source")) {
            assertThat(other.get("/api/word-imports/" + id + "/forms/1" + path).statusCode()).isEqualTo(404);
        }
        assertThat(upload(other, Map.of("a.docx", new byte[] {1})).statusCode()).isIn(403, 404);
        assertThat(clerk.get("/api/word-imports/" + id + "/forms/1/source").statusCode()).isEqualTo(200);
        confirmed(id, false);
        var nomination = database.queryForObject("select id from nomination where plan_id = ?", String.class,
                kangping.plan.id());
        assertThat(other.get("/api/nominations/" + nomination + "/word-form").statusCode()).isEqualTo(404);
    }

    @Test
    void isTakenBackWithItsFiles() {
        var id = check(Docx.form("王文英", "13912345678")).id();
        assertThat(clerk.delete("/api/imports/" + id).statusCode()).isEqualTo(204);
        var written = check(Docx.form("赵国强", "13900000002")).id();
        confirmed(written, false);
        assertThat(clerk.delete("/api/imports/" + written).statusCode()).isEqualTo(204);
        assertThat(kept()).isZero();
    }

    @Test
    void forgetsWhoIsForgottenAndEverythingWithThePlan() {
        var body = Docx.form("王文英", "13912345678") + Docx.form("赵国强", "13900000002");
        var id = check(body).id();
        confirmed(id, false);
        check(Docx.form("孙小红", "13900000003"));
        var one = database.queryForObject("select id from nomination where name = '王文英' and plan_id = ?",
                String.class, kangping.plan.id());

        forget(keeper -> keeper.forgetNominees(List.of(one)));

        assertThat(database.queryForList("select content from word_form where plan_id = ?", String.class,
                kangping.plan.id())).hasSize(2).noneMatch(text -> text.contains("王文英"));
        assertThat(count("select count(*) from word_form where import_id = ? and file_id is not null", id)).isZero();
        assertThat(kept()).isEqualTo(2 + 1);

        forget(keeper -> keeper.forgetPlan(kangping.plan.id()));

        assertThat(kept()).isZero();
    }

    private void forget(java.util.function.Consumer<PersonalData> how) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> keepers.forEach(how));
    }

    /** Forms and their files. */
    private int kept() {
        return count("select count(*) from word_form where plan_id = ?", kangping.plan.id())
                + count("select count(*) from stored_file where owner_unit_id = ? and kind = 'ATTACHMENT'",
                kangping.publicity.id());
    }
}
