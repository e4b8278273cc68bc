package huozhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import huozhong.ApplicationTest;
import huozhong.Desk;

/** Messages by mail, over a server's own SMTP: to a confirmed address, once, at the time that was chosen. */
@ApplicationTest
class MailedMessagesTests extends MessageScene {

    private static final String ADDRESS = "clerk@kangping.example.cn";
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private static final Pattern CODE = Pattern.compile("确认码是 (\\d{6})");

    @Autowired
    private JavaMailSenderImpl sender;
    @Autowired
    private Deliveries deliveries;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        properties.add("huozhong.mail.from", () -> "huozhong@sywmb.example.cn");
        properties.add("huozhong.address", () -> "https://huozhong.example.cn");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void anEmptyBox() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    private static List<MimeMessage> box() {
        return Arrays.asList(SERVER.getReceivedMessages());
    }

    private static String text(MimeMessage letter) throws Exception {
        return String.valueOf(letter.getContent());
    }

    private String code() throws Exception {
        var found = CODE.matcher(text(box().get(box().size() - 1)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void hasConfirmed() throws Exception {
        desk.post("/api/message-settings/address", Desk.of("address", ADDRESS));
        desk.post("/api/message-settings/address/confirmation", Desk.of("code", code()));
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void goToAnAddressOnlyOnceItIsConfirmedByTheCodeThatWasSentThere() throws Exception {
        desk.refused(400, "/api/message-settings/address", Desk.of("address", "clerk@"));
        desk.post("/api/message-settings/address", Desk.of("address", ADDRESS));
        wants(null, null, null, "MAIL");
        tell("before", 3);
        delivering.run();
        assertThat(box()).as("the code alone").hasSize(1);
        assertThat(letters()).containsExactly("DROPPED");

        assertThat(desk.refused(409, "/api/message-settings/address", Desk.of("address", ADDRESS)).path("code")
                .asText()).isEqualTo("CodeSentRecently");
        var wrong = code().equals("123456") ? "654321" : "123456";
        assertThat(desk.refused(409, "/api/message-settings/address/confirmation", Desk.of("code", wrong))
                .path("code").asText()).isEqualTo("CodeWrong");
        var settings = desk.post("/api/message-settings/address/confirmation", Desk.of("code", code()));

        assertThat(settings.path("address").asText()).isEqualTo(ADDRESS);
        tell("after", 3);
        delivering.run();
        assertThat(box()).hasSize(2);
    }

    @Test
    void aCodeIsGoodForFiveTriesAndHalfAnHour() throws Exception {
        desk.post("/api/message-settings/address", Desk.of("address", ADDRESS));
        for (var i = 0; i < 5; i++) {
            desk.refused(409, "/api/message-settings/address/confirmation", Desk.of("code", "abcdef"));
        }
        desk.refused(409, "/api/message-settings/address/confirmation", Desk.of("code", code()));

        clock.pass(Duration.ofMinutes(2));
        desk.post("/api/message-settings/address", Desk.of("address", ADDRESS));
        clock.pass(Duration.ofMinutes(31));
        desk = anew();
        desk.refused(409, "/api/message-settings/address/confirmation", Desk.of("code", code()));
    }

    @Test
    void sayWhatHappenedAndNothingThatSomebodyTyped() throws Exception {
        hasConfirmed();
        tell("one", 12);

        delivering.run();
        delivering.run();

        assertThat(box()).as("once").hasSize(1);
        var letter = box().get(0);
        assertThat(letter.getAllRecipients()[0].toString()).isEqualTo(ADDRESS);
        assertThat(letter.getSubject()).isEqualTo("火种计划工作台：导入完成");
        assertThat(text(letter)).contains("5月7日 09:00 导入完成：批量录入已完成，写入12人",
                "https://huozhong.example.cn/messages").doesNotContain("电话", "139");
        assertThat(letter.getMessageID()).isEqualTo("<" + jdbc.sql("select id from message_letter where "
                + "recipient_id = ?").param(clerk.id()).query(String.class).single() + "@sywmb.example.cn>");
        assertThat(letters()).containsExactly("SENT");
    }

    @Test
    void comeTogetherInTheMorningAndNotInQuietHours() throws Exception {
        hasConfirmed();
        wants(8, null, null, "MAIL");
        tell("one", 1);
        tell("two", 2);
        setTo(LocalDateTime.of(2024, 5, 8, 7, 59));
        delivering.run();
        assertThat(box()).isEmpty();

        setTo(LocalDateTime.of(2024, 5, 8, 8, 0));
        delivering.run();

        assertThat(box()).hasSize(1);
        assertThat(box().get(0).getSubject()).isEqualTo("火种计划工作台：2条消息");
        assertThat(text(box().get(0))).contains("写入1人", "写入2人");
        desk = anew();
        wants(null, 22, 7, "MAIL");
        setTo(LocalDateTime.of(2024, 5, 8, 23, 30));
        tell("three", 3);
        delivering.run();
        assertThat(box()).hasSize(1);
        setTo(LocalDateTime.of(2024, 5, 9, 7, 0));
        delivering.run();
        assertThat(box()).hasSize(2);
    }

    @Test
    void areNotSentOnceTheyAreReadOrWhoWasToldHasLeft() throws Exception {
        hasConfirmed();
        wants(8, null, null, "MAIL");
        tell("one", 1);
        desk.post("/api/messages/reading", Desk.of("until", NINE.toString()));
        setTo(LocalDateTime.of(2024, 5, 8, 8, 0));
        tell("two", 2);
        staffing.disable(clerk.id());

        delivering.run();

        assertThat(box()).isEmpty();
        assertThat(letters()).containsOnly("DROPPED");
    }

    @Test
    void areTriedAgainEverLaterWhereTheServerIsGone() throws Exception {
        hasConfirmed();
        var there = sender.getPort();
        sender.setPort(1);
        try {
            tell("one", 1);
            delivering.run();
            delivering.run();
            assertThat(jdbc.sql("select attempts from message_letter where recipient_id = ?").param(clerk.id())
                    .query(Integer.class).single()).as("not before a minute is over").isEqualTo(1);
            assertThat(letters()).containsExactly("WAITING");
        } finally {
            sender.setPort(there);
        }
        clock.pass(Duration.ofMinutes(1));

        delivering.run();

        assertThat(box()).hasSize(1);
        assertThat(letters()).containsExactly("SENT");
    }

    @Test
    void aDeadNodesClaimIsTakenUpAndWhatWasOutOfItsHandsIsNotSentTwice() throws Exception {
        hasConfirmed();
        tell("one", 1);
        deliveries.due().forEach(deliveries::bundle);
        var first = deliveries.claim(deliveries.ready().get(0), false).orElseThrow();
        delivering.run();
        assertThat(box()).as("it is somebody's").isEmpty();
        clock.pass(Deliveries.CLAIM.plusSeconds(1));

        delivering.run();

        assertThat(box()).hasSize(1);
        assertThat(deliveries.hand(first)).as("who comes back after that sends nothing").isFalse();
        desk = anew();
        tell("two", 2);
        deliveries.due().forEach(deliveries::bundle);
        assertThat(deliveries.hand(deliveries.claim(deliveries.ready().get(0), false).orElseThrow())).isTrue();
        clock.pass(Deliveries.CLAIM.plusSeconds(1));
        delivering.run();
        assertThat(box()).as("nobody knows whether it arrived").hasSize(1);
        assertThat(letters()).containsExactlyInAnyOrder("SENT", "UNKNOWN");
    }

    @Test
    void settingsAreOnesOwnAndKeptAsTheyWereChosen() {
        wants(8, 22, 7, "SMS");

        var own = desk.get("/api/message-settings");
        assertThat(own.path("times").path("digestHour").asInt()).isEqualTo(8);
        assertThat(Desk.list(own.path("ways"))).extracting(way -> way.path("channel").asText() + way.path("configured"))
                .containsExactly("MAILtrue", "WORK_CHATfalse", "SMSfalse");
        assertThat(Desk.list(own.path("chosen"))).extracting(one -> one.path("kind").asText())
                .as("an administrator's kinds aren't his").doesNotContain("FLOW_FAILED", "DRAFT_WAITS");
        assertThat(desk.putRefused(400, "/api/message-settings", Desk.of("quietFrom", 22, "chosen", List.of()))
                .toString()).contains("免打扰");
        desk.putRefused(400, "/api/message-settings", Desk.of("digestHour", 24, "chosen", List.of()));
    }
}
