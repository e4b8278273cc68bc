package huozhong.submission.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.organization.User;
import huozhong.selection.Rounds;
import huozhong.selection.RoundsTest;

/** Over HTTP, 报送材料包 to a receiver without the system: as a letter, or by a mail server. */
@RoundsTest
class MailedParcelTests {

    private static final String RECEIVER = "hz-baosong@sywmb.example.cn";
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

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
    private JavaMailSenderImpl sender;

    private Rounds rounds;
    private Desk clerk;
    private String list;

    @BeforeEach
    void aList() {
        rounds = beans.createBean(Rounds.class);
        clerk = of(rounds.kangping.clerk);
        rounds.recommended("HEALTH", 2);
        list = "/api/submissions/" + rounds.report("人选不足").id();
    }

    private Desk of(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        properties.add("huozhong.mail.from", () -> "huozhong@kangping.example.cn");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    private static Map<String, Object> to(String... addresses) {
        return Desk.of("to", List.of(addresses));
    }

    private static BodyPart attachment(MimeMessage letter) throws Exception {
        assertThat(letter.getContent()).isInstanceOf(Multipart.class);
        return ((Multipart) letter.getContent()).getBodyPart(1);
    }

    @Test
    void isALetterThatAClientOpensAsADraft() throws Exception {
        var answer = clerk.answered(list + "/parcel/letter", to(RECEIVER, "second@sywmb.example.cn"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).contains(".eml");
        var letter = new MimeMessage(Session.getInstance(new Properties()),
                new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(letter.getHeader("X-Unsent")).containsExactly("1");
        assertThat(letter.getAllRecipients()).extracting(Object::toString)
                .containsExactly(RECEIVER, "second@sywmb.example.cn");
        assertThat(letter.getSubject()).contains("报送材料包");
        var attached = attachment(letter);
        assertThat(MimeUtility.decodeText(attached.getFileName())).endsWith("报送材料包.zip");
        assertThat(Zips.unzipped(attached.getInputStream().readAllBytes())).containsKeys("清单.txt", "manifest.json");
    }

    @Test
    void isSentOnceToTheSameAndRecordedWithItsHash() throws Exception {
        clerk.post(list + "/parcel/mails", to(RECEIVER));

        assertThat(clerk.refused(409, list + "/parcel/mails", to(RECEIVER)).path("detail").asText())
                .contains("不必再发");

        var sent = List.of(SERVER.getReceivedMessagesForDomain(RECEIVER));
        assertThat(sent).hasSize(1);
        var sha256 = Digest.of(attachment(sent.get(0)).getInputStream().readAllBytes());
        var mailing = of(rounds.kangping.cityClerk).get(list + "/parcel/mailing");
        assertThat(mailing.path("maySend").asBoolean()).isFalse();
        assertThat(mailing.at("/sent/0/to/0").asText()).isEqualTo(RECEIVER);
        assertThat(mailing.at("/sent/0/state").asText()).isEqualTo("SENT");
        assertThat(mailing.at("/sent/0/sha256").asText()).isEqualTo(sha256);
        assertThat(database.queryForList("select facts from audit_row where action = 'PARCEL_SENT' and subject = ?",
                String.class, list.substring(list.lastIndexOf('/') + 1))).singleElement().asString()
                .contains(sha256).contains("h***@sywmb.example.cn").doesNotContain(RECEIVER);
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void goesNowhereButToPlainAddresses() {
        for (var address : List.of("", "沈阳", "a@b", "a@b.cn\r\nBcc: c@d.cn", "\"x\"@b.cn", "a b@c.cn", "a..b@c.cn")) {
            assertThat(clerk.refused(400, list + "/parcel/mails", to(address)).at("/problems/0/field").asText())
                    .as(address).isEqualTo("to");
            clerk.refused(400, list + "/parcel/letter", to(address));
        }
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void isSentByItsUnitsClerksOnly() {
        assertThat(of(rounds.kangping.cityClerk).answered(list + "/parcel/mails", to(RECEIVER)).statusCode())
                .isEqualTo(404);
        assertThat(of(rounds.kangping.hospitalLeader).answered(list + "/parcel/letter", to(RECEIVER)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void canBeSentAgainAfterTheServerRefusedIt() throws Exception {
        SERVER.stop();
        assertThat(clerk.refused(409, list + "/parcel/mails", to("other@sywmb.example.cn")).path("detail").asText())
                .contains("没有发出");
        assertThat(clerk.get(list + "/parcel/mailing").at("/sent/0/state").asText()).isEqualTo("FAILED");
        SERVER.start();
        sender.setPort(SERVER.getSmtp().getPort());

        clerk.post(list + "/parcel/mails", to("other@sywmb.example.cn"));

        assertThat(clerk.get(list + "/parcel/mailing").path("sent").findValuesAsText("state")).containsExactly("SENT");
        SERVER.purgeEmailFromAllMailboxes();
    }
}
