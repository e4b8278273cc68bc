package huozhong.seal;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.access.Grant;
import huozhong.organization.Post;
import huozhong.shared.Shanghai;

/** 印章登记、保管人、用印口令、盖章方式、用印记录. */
@ApplicationTest
@TestPropertySource(properties = "spring.datasource.url=" + PressSealTests.URL)
class SealRegisterTests extends SealScene {

    @Autowired
    private SealSettings settings;

    private Map<String, Object> newSeal(String name) {
        return of("unitId", unit.id(), "name", name, "shape", "STAR", "from", "2024-01-01");
    }

    private String pinOf(String user) {
        return list(desk(system).get("/api/seals/" + seal).path("keepers")).stream()
                .filter(one -> one.path("userId").asText().equals(user)).findFirst().orElseThrow().path("pin").asText();
    }

    @Test
    void aSealIsThereOnceASecondAdministratorAgrees() {
        desk(system).post("/api/seals", newSeal("清河县文化馆业务专用章"));
        assertThat(list(desk(system).get("/api/units/" + unit.id() + "/seals"))).hasSize(1);

        var asked = waiting("SEAL_REGISTERED", "业务专用章");
        desk(system).refused(409, "/api/proposals/" + asked.path("id").asText() + "/confirmation", of());
        confirm(asked);
        assertThat(texts(desk(system).get("/api/units/" + unit.id() + "/seals"), "name"))
                .containsExactlyInAnyOrder("清河县文化馆", "清河县文化馆业务专用章");
    }

    @Test
    void onlyTheSystemAdministratorAsksForOne() {
        Stream.of(security, leader, keeper, clerk).forEach(one -> desk(one).refused(404, "/api/seals", newSeal("某章")));
    }

    @Test
    void aNameThatIsTakenOrUnseenOrMissingIsRefusedAtItsField() {
        Stream.of("清河县文化馆", " ", "清河县\u200b文化馆").forEach(name ->
                assertThat(desk(system).refused(400, "/api/seals", newSeal(name)).toString()).contains("\"name\""));
    }

    @Test
    void whoIsNamedHoldsTheUnitsPostForIt() {
        var body = new HashMap<>(of("userId", clerk.id(), "from", "2024-01-01"));
        assertThat(desk(system).refused(400, "/api/seals/" + seal + "/keepers", body).toString())
                .contains("须是该单位在任的印章管理员");
        body.put("userId", keeper.id());
        assertThat(desk(system).refused(400, "/api/seals/" + seal + "/keepers", body).toString())
                .contains("已是该印章的保管人");
    }

    @Test
    void aSealHandedOverIsOpenedByTheNewKeeperAndNoLongerByTheOld() {
        var next = works(enrol("接任"), Post.Kind.SEAL_KEEPER);
        desk(system).post("/api/seals/" + seal + "/keepers", of("userId", next.id(), "from", "2024-04-01", "insteadOf",
                keeperId(keeper)));
        assertThat(desk(keeper).get("/api/me/seals")).hasSize(1);
        confirm(waiting("KEEPER_NAMED", seal));

        assertThat(desk(keeper).get("/api/me/seals")).isEmpty();
        assertThat(jdbc.sql("select count(*) from seal_pin where seal_id = ?").param(seal).query(Integer.class)
                .single()).isZero();
        var order = ordered(subject());
        var body = of("sealId", seal, "orderIds", List.of(order), "pin", PIN);
        desk(keeper).refused(404, "/api/seal-batches", body);
        assertThat(desk(next).refused(409, "/api/seal-batches", body).path("code").asText()).isEqualTo("PinNotSet");
        setPin(next, PIN);
        assertThat(press(next, order).path("state").asText()).isEqualTo("DONE");
    }

    @Test
    void aKeeperIsTakenOffAtOnceByEither() {
        desk(security).refused(400, "/api/seals/" + seal + "/keepers/" + keeperId(keeper) + "/ending",
                of("reason", ""));
        desk(security).post("/api/seals/" + seal + "/keepers/" + keeperId(keeper) + "/ending",
                of("reason", "调离岗位"));

        assertThat(desk(keeper).get("/api/me/seals")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "123456", "654321", "aaaaaa", "abcdef", "123123", "112211", "860712", "19860712",
            "123321"})
    void aPinThatIsGuessedFirstIsRefused(String pin) {
        var body = of("former", PIN, "pin", pin);
        assertThat(desk(keeper).refused(400, "/api/me/seals/" + seal + "/pin", body).toString()).contains("\"pin\"");
    }

    @Test
    void aPinThatIsSetIsChangedByWhoKnowsIt() {
        var path = "/api/me/seals/" + seal + "/pin";
        assertThat(desk(keeper).refused(409, path, of("pin", "new-pin-1")).path("code").asText())
                .isEqualTo("PinAlreadySet");
        assertThat(desk(keeper).refused(400, path, of("former", "not-this", "pin", "new-pin-1")).toString())
                .contains("\"former\"");
        desk(keeper).post(path, of("former", PIN, "pin", "new-pin-1"));

        var order = ordered(subject());
        desk(keeper).refused(400, "/api/seal-batches", of("sealId", seal, "orderIds", List.of(order), "pin", PIN));
        desk(keeper).post("/api/seal-batches", of("sealId", seal, "orderIds", List.of(order), "pin", "new-pin-1"));
    }

    @Test
    void fiveWrongPinsLockUntilTheSecurityAdministratorUnlocks() {
        var order = ordered(subject());
        Map<String, Object> wrong = of("sealId", seal, "orderIds", List.of(order), "pin", "000000");
        IntStream.range(0, 4).forEach(time -> assertThat(desk(keeper).refused(400, "/api/seal-batches", wrong)
                .toString()).contains("PIN 不正确"));
        assertThat(desk(keeper).refused(409, "/api/seal-batches", wrong).path("code").asText()).isEqualTo("PinLocked");
        Map<String, Object> right = of("sealId", seal, "orderIds", List.of(order), "pin", PIN);
        desk(keeper).refused(409, "/api/seal-batches", right);
        assertThat(pinOf(keeper.id())).isEqualTo("LOCKED");

        var unlocking = "/api/seals/" + seal + "/pins/" + keeper.id() + "/unlocking";
        Stream.of(system, keeper, leader).forEach(one -> desk(one).refused(404, unlocking, of()));
        desk(security).post(unlocking, of());
        assertThat(press(keeper, order).path("state").asText()).isEqualTo("DONE");
        assertThat(jdbc.sql("select action from audit_row where user_id = ?").param(keeper.id()).query(String.class)
                .list()).contains("SEAL_PIN_SET", "SEAL_PIN_REFUSED", "SEAL_PIN_LOCKED", "SEAL_PRESSED");
    }

    @Test
    void manyWrongPinsAtOnceAreFiveAtMost() {
        var order = ordered(subject());
        Map<String, Object> wrong = of("sealId", seal, "orderIds", List.of(order), "pin", "000000");
        var answers = IntStream.range(0, 20).parallel()
                .mapToObj(time -> desk(keeper).answered("/api/seal-batches", wrong).statusCode()).toList();

        assertThat(answers.stream().filter(status -> status == 400).count()).isLessThan(5);
        assertThat(pinOf(keeper.id())).isEqualTo("LOCKED");
    }

    @Test
    void aForgottenPinIsTakenAwayAndAnotherSet() {
        desk(security).post("/api/seals/" + seal + "/pins/" + keeper.id() + "/reset", of());
        assertThat(pinOf(keeper.id())).isEqualTo("UNSET");
        setPin(keeper, "quite-another");
        assertThat(pinOf(keeper.id())).isEqualTo("SET");
    }

    @Test
    void noPinStandsAnywhere() {
        press(keeper, ordered(subject()));
        for (var table : List.of("audit_row where facts", "proposal where facts", "idempotency_key where body",
                "seal_pin where key_store")) {
            assertThat(jdbc.sql("select count(*) from " + table + " like ?").param("%" + PIN + "%")
                    .query(Integer.class).single()).as(table).isZero();
        }
    }

    @Test
    void aUnitStampsOnPaperUntilItsLeaderSaysOtherwiseAndMayGoBack() {
        assertThat(settings.of(unit.id()).track()).isEqualTo(SealSetting.Track.PAPER);
        var path = "/api/units/" + unit.id() + "/seal-track";
        Stream.of(clerk, keeper, system).forEach(one -> desk(one).refused(404, path, of("track", "ELECTRONIC")));
        desk(leader).post(path, of("track", "ELECTRONIC"));
        assertThat(desk(clerk).get("/api/units/" + unit.id() + "/seal-setting").path("track").asText())
                .isEqualTo("ELECTRONIC");
        desk(leader).post(path, of("track", "PAPER"));
        assertThat(settings.of(unit.id())).isEqualTo(new SealSetting(unit.id(), SealSetting.Track.PAPER, false, null));
        assertThat(jdbc.sql("select count(*) from audit_row where action = 'SEAL_TRACK_CHOSEN' and subject = ?")
                .param(unit.id()).query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void aUnitWithoutASealStaysOnPaper() {
        desk(system).post("/api/seals/" + seal + "/revocation", of("reason", "单位更名"));
        assertThat(desk(leader).refused(400, "/api/units/" + unit.id() + "/seal-track", of("track", "ELECTRONIC"))
                .toString()).contains("尚无可用的电子印章");
    }

    @Test
    void theRecordTellsAUnitEverythingAndAuditorsOnlyThatThereWasAUse() throws IOException {
        var subject = subject();
        press(keeper, ordered(subject));

        var used = list(desk(leader).get("/api/seal-uses").path("items"));
        assertThat(used).singleElement().matches(one -> one.path("title").asText().equals("便笺" + subject)
                && one.path("keeper").asText().equals("保管") && one.path("sha256").asText().length() == 64
                && !one.path("certificate").asText().isEmpty());
        assertThat(desk(clerk).raw("/api/seal-uses").statusCode()).isEqualTo(404);
        assertThat(desk(system).raw("/api/seal-uses").statusCode()).isEqualTo(404);
        var audited = desk(granted(Grant.AUDITOR)).raw("/api/seal-uses?size=200").body();
        assertThat(audited).contains(used.get(0).path("sha256").asText(), "清河县文化馆").doesNotContain(subject, "employer");

        var path = "/api/units/" + unit.id() + "/seal-uses/workbook";
        desk(clerk).refused(404, path, of());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(desk(keeper).downloaded(path)))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(2).getCell(5).getStringCellValue()).isEqualTo("便笺" + subject);
        }
    }

    @Test
    void theRecordIsReadPageByPage() {
        var some = IntStream.range(0, 5).mapToObj(number -> ordered(subject())).toList();
        settled(keeper, batch(keeper, some));
        var first = desk(keeper).get("/api/seal-uses?size=3");
        var second = desk(keeper).get("/api/seal-uses?size=3&cursor=" + first.path("next").asText());
        assertThat(texts(first.path("items"), "id")).hasSize(3).doesNotContainAnyElementsOf(
                texts(second.path("items"), "id"));
        assertThat(second.path("items")).hasSize(2);
    }

    @Test
    void theRecordIsNarrowedByDayInTheListAndInTheWorkbook() throws IOException {
        var today = Shanghai.today(clock);
        press(keeper, ordered(subject()));
        jdbc.sql("update seal_use set at = ? where unit_id = ?").params(today.minusDays(3).atTime(9, 0), unit.id())
                .update();
        press(keeper, ordered(subject()));
        var narrowed = "?since=" + today.minusDays(1) + "&until=" + today;

        assertThat(list(desk(keeper).get("/api/seal-uses").path("items"))).hasSize(2);
        assertThat(list(desk(keeper).get("/api/seal-uses" + narrowed).path("items"))).singleElement()
                .matches(one -> one.path("at").asText().startsWith(today.toString()));
        assertThat(list(desk(keeper).get("/api/seal-uses?until=" + today.minusDays(1)).path("items"))).hasSize(1);
        assertThat(desk(keeper).raw("/api/seal-uses?since=" + today + "&until=" + today.minusDays(1)).body())
                .contains("截止日期不能早于起始日期");
        var path = "/api/units/" + unit.id() + "/seal-uses/workbook" + narrowed;
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(desk(keeper).downloaded(path)))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(2);
        }
    }

    @Test
    void administratorsReadTheRegisterPageByPageAndNobodyElse() {
        register("清河县文化馆财务专用章");
        var names = texts(desk(security).get("/api/seals?size=1").path("items"), "id");
        var next = desk(security).get("/api/seals?size=1").path("next").asText();
        assertThat(texts(desk(system).get("/api/seals?size=1&cursor=" + next).path("items"), "id"))
                .doesNotContainAnyElementsOf(names);
        Stream.of(leader, keeper, granted(Grant.AUDITOR)).forEach(one ->
                assertThat(List.of(desk(one).raw("/api/seals").statusCode(),
                        desk(one).raw("/api/seals/" + seal).statusCode())).isEqualTo(List.of(404, 404)));
        assertThat(texts(desk(clerk).get("/api/units/" + unit.id() + "/seals"), "name")).contains("清河县文化馆");
    }

    @Test
    void theThreeAdministratorsPressNothing() {
        var order = ordered(subject());
        Stream.of(system, security, granted(Grant.AUDITOR)).forEach(one -> {
            desk(one).refused(404, "/api/seal-batches", of("sealId", seal, "orderIds", List.of(order), "pin", PIN));
            assertThat(desk(one).get("/api/seal-orders").path("items")).isEmpty();
        });
    }

    @Test
    void forgottenPeopleLeaveNoWordsAndNoFiles() {
        var subject = subject();
        press(keeper, ordered(subject));
        probe.bad.add(subject);
        press(keeper, ordered(subject, "recommender", leader, Set.of()));
        asOfd(subject);
        forget(subject);
        assertThat(jdbc.sql("select i.message from seal_batch_item i join seal_order o on o.id = i.order_id"
                + " where o.subject = ?").param(subject).query(String.class).list()).containsOnly("");
        assertThat(jdbc.sql("select opinion from seal_order where subject = ?").param(subject).query(String.class)
                .list()).containsOnly("");
        assertThat(jdbc.sql("select count(*) from stored_file f join sealed_revision r on r.file_id = f.id"
                + " join sealed_document d on d.id = r.document_id where d.subject = ?").param(subject)
                .query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from stored_file where id = ?").param("F" + subject.substring(0, 20))
                .query(Integer.class).single()).as("nor as OFD").isZero();
        assertThat(jdbc.sql("select count(*) from seal_use u join seal_order o on o.id = u.order_id"
                + " where o.subject = ?").param(subject).query(Integer.class).single()).isEqualTo(1);
    }

    private void asOfd(String subject) {
        var file = "F" + subject.substring(0, 20);
        jdbc.sql("insert into stored_file select ?, sha256, kind, media_type, size, name, owner_unit_id, created_by,"
                + " created_at from stored_file where id = (select min(r.file_id) from sealed_revision r"
                + " join sealed_document d on d.id = r.document_id where d.subject = ?)").params(file, subject)
                .update();
        jdbc.sql("insert into ofd_copy select id, 1, ?, 'x', 'x', 'x', current_timestamp from sealed_document"
                + " where subject = ?").params(file, subject).update();
    }
}
