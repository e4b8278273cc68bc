package huozhong.submission.parcel;

import static huozhong.Desk.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.organization.User;
import huozhong.selection.Rounds;
import huozhong.selection.RoundsTest;

/** Over HTTP, 报送材料包 that reached the receiver elsewhere: hostile until shown, compared, then kept as it came. */
@RoundsTest
class ReadParcelTests {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ObjectMapper json;
    @Autowired
    private ForgetParcels forgetting;
    @Autowired
    private TransactionTemplate transaction;

    private Rounds rounds;
    private Desk clerk;
    private Desk receiver;
    private String list;
    private byte[] parcel;

    @BeforeEach
    void aList() {
        rounds = beans.createBean(Rounds.class);
        clerk = of(rounds.kangping.clerk);
        rounds.recommended("HEALTH", 2);
        receiver = of(rounds.kangping.cityClerk);
        list = "/api/submissions/" + rounds.report("人选不足").id();
        parcel = clerk.downloaded(list + "/parcel");
    }

    private Desk of(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    private JsonNode read(byte[] zip) {
        return receiver.upload(list + "/parcel-readings", Map.of(), Map.of("file", zip));
    }

    private String refused(byte[] zip) {
        var answer = receiver.sent(list + "/parcel-readings", Map.of(), Map.of("file", zip));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return answer.body();
    }

    private byte[] with(String path, String content) {
        var entries = Zips.unzipped(parcel);
        entries.put(path, content.getBytes(StandardCharsets.UTF_8));
        return Zips.zipped(entries);
    }

    private byte[] manifest(String field, JsonNode value) throws IOException {
        var manifest = (ObjectNode) json.readTree(Zips.unzipped(parcel).get("manifest.json"));
        manifest.set(field, value);
        return with("manifest.json", manifest.toString());
    }

    @Test
    void isTheSameAsTheListThatItWasMadeOf() {
        var reading = read(parcel);

        assertThat(reading.path("people").findValuesAsText("state")).containsExactly("SAME", "SAME");
        assertThat(reading.path("rosters")).isEmpty();
        assertThat(reading.path("kept").asBoolean()).isFalse();
    }

    @Test
    void saysPersonByPersonInWhatItDiffers() throws IOException {
        var numbers = read(parcel).path("people").findValuesAsText("number");
        database.update("update nomination set name = '王𬎆' where number = ?", numbers.get(0));
        var people = json.readTree(Zips.unzipped(parcel).get("manifest.json")).path("people");
        ((ObjectNode) people.get(1)).put("number", "沈火〔2026〕没有的9999号");

        var reading = read(manifest("people", people));

        assertThat(list(reading.path("people"))).extracting(one -> one.path("state").asText())
                .containsExactly("DIFFERENT", "MISSING", "NOT_LISTED");
        assertThat(reading.at("/people/0/words/0").asText()).matches("姓名：材料包为“人选.+”，名单为“王𬎆”");
        assertThat(reading.at("/people/2/number").asText()).isEqualTo("沈火〔2026〕没有的9999号");
    }

    @Test
    void isKeptAsItCameOnceItWasShown() {
        var reading = read(parcel);
        var names = database.queryForList("select name, dossier_version from nomination where plan_id = ?",
                rounds.plan.id());

        assertThat(receiver.sent(list + "/kept-parcels", Map.of("sha256", "other"), Map.of("file", parcel))
                .statusCode()).isEqualTo(400);
        for (var twice = 0; twice < 2; twice++) {
            receiver.upload(list + "/kept-parcels", Map.of("sha256", reading.path("sha256").asText()),
                    Map.of("file", parcel));
        }

        var kept = receiver.get(list + "/kept-parcels");
        assertThat(kept.path("mayRead").asBoolean()).isTrue();
        assertThat(kept.path("kept")).hasSize(1);
        assertThat(kept.at("/kept/0/same").asInt()).isEqualTo(2);
        assertThat(receiver.downloaded(list + "/kept-parcels/" + kept.at("/kept/0/id").asText() + "/file"))
                .isEqualTo(parcel);
        assertThat(read(parcel).path("kept").asBoolean()).isTrue();
        assertThat(database.queryForList("select name, dossier_version from nomination where plan_id = ?",
                rounds.plan.id())).as("nobody is written over").isEqualTo(names);
        var ofTheUnit = clerk.get(list + "/kept-parcels");
        assertThat(ofTheUnit.path("mayRead").asBoolean()).isFalse();
        assertThat(ofTheUnit.path("kept")).isEmpty();
    }

    @Test
    void isGoneWithThePeopleInIt() {
        var sha256 = read(parcel).path("sha256").asText();
        receiver.upload(list + "/kept-parcels", Map.of("sha256", sha256), Map.of("file", parcel));
        var kept = receiver.get(list + "/kept-parcels").at("/kept/0/id").asText();
        var someone = rounds.text("select min(nomination_id) from submission_entry where submission_id = ?",
                list.substring(list.lastIndexOf('/') + 1));

        transaction.executeWithoutResult(status -> forgetting.forgetNominees(List.of(someone)));

        assertThat(receiver.get(list + "/kept-parcels").at("/kept/0/file").asBoolean()).isFalse();
        receiver.refused(404, list + "/kept-parcels/" + kept + "/file", Map.of());
    }

    @Test
    void isRefusedOnceAnythingOfItIsNotAsItWasPacked() throws IOException {
        var form = Zips.unzipped(parcel).keySet().stream().filter(path -> path.endsWith(".docx")).findFirst()
                .orElseThrow();
        var without = Zips.unzipped(parcel);
        without.remove(form);

        assertThat(refused(with(form, "another"))).contains("打包后被改动过");
        assertThat(refused(Zips.zipped(without))).contains("不在压缩包内");
        assertThat(refused(with("../../evil.sh", "rm -rf"))).contains("清单以外的文件");
        assertThat(refused(with("manifest.json", "{"))).contains("已损坏");
        assertThat(refused(with("manifest.json", "{}"))).contains("不完整");
        assertThat(refused(manifest("people", json.createArrayNode().addNull()))).contains("不完整");
        assertThat(refused(manifest("list", json.getNodeFactory().textNode("别的名单1号")))).contains("不是本名单");
        assertThat(refused("PK?".getBytes(StandardCharsets.UTF_8))).contains(".zip");
        var half = Arrays.copyOf(parcel, parcel.length / 2);
        assertThat(refused(half)).contains("已损坏");
    }

    @Test
    void isNoBomb() {
        var entries = Zips.unzipped(parcel);
        entries.put("登记表/大.docx", new byte[130 << 20]);

        assertThat(refused(Zips.zipped(entries))).contains("解压后过大");
    }

    @Test
    void isReadByTheReceiverOnly() {
        assertThat(clerk.sent(list + "/parcel-readings", Map.of(), Map.of("file", parcel)).statusCode())
                .isEqualTo(404);
        assertThat(of(rounds.kangping.hospitalLeader).sent(list + "/kept-parcels", Map.of("sha256", "x"),
                Map.of("file", parcel)).statusCode()).isEqualTo(404);
    }
}
