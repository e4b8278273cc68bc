package huozhong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import huozhong.Desk;
import huozhong.shared.Shanghai;

/** Somebody has himself told by mail: an address, a code, a kind; the letter leads to the message and its place. */
class MailJourneys extends Journey {

    private static final String REPORT = "第一次报送工作进展情况";
    private static final String ADDRESS = "clerk@kangping.example.cn";
    private static final String SITE = "https://huozhong.example.cn";
    private static final Pattern CODE = Pattern.compile("确认码是 (\\d{6})");
    private static final Pattern LINK = Pattern.compile(Pattern.quote(SITE) + "(/\\S+)");
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        properties.add("huozhong.mail.from", () -> "huozhong@sywmb.example.cn");
        properties.add("huozhong.address", () -> SITE);
        properties.add("huozhong.messages.deliver-every", () -> "500ms");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void whatIsUrgedComesByMailAndLeadsToItsPlace() {
        var plan = publishThePlan();
        clock.pass(Duration.between(Shanghai.now(clock), LocalDateTime.of(2024, 5, 9, 8, 30)));
        try (var county = visitor("sy-kp-xcb-clerk")) {
            choosesMail(county);
            desk("sy-wmb-clerk").post("/api/plans/" + plan + "/urges", Desk.of("code", "PROGRESS_1", "units",
                    List.of(scene.unit("SY-KP-XCB")), "message", "请今日内报送。"));

            var letter = letter("催报");
            assertThat(letter).contains(REPORT).as("what somebody typed stays in the portal")
                    .doesNotContain("请今日内报送");
            county.open(found(LINK, letter)).sees("市文明办催报“" + REPORT + "”").sees("请今日内报送。").finds("mail-messages");
            assertThat(unread(county)).isNotEmpty();
            county.page().getByRole(AriaRole.LINK, named("市文明办催报“" + REPORT + "”")).click();
            county.settle().sees("应报事项").sees("已催 1 次");
            assertThat(county.page().url()).endsWith("/obligations");
            county.again();
            assertThat(unread(county)).as("read by opening it").isEmpty();
        }
    }

    private static void choosesMail(Visitor county) {
        county.open("/messages/settings");
        county.page().getByLabel("接收邮箱").fill(ADDRESS);
        county.press("发送确认码").sees("确认码已发往 " + ADDRESS);
        county.page().getByLabel("确认码", new Page.GetByLabelOptions().setExact(true)).fill(code());
        county.press("确认").sees("邮箱已确认").settle();
        county.page().getByLabel("催报，邮件").check();
        county.finds("mail-settings").press("保存").sees("消息设置已保存");
        county.page().setViewportSize(390, 844);
        county.finds("mail-settings-390").page().setViewportSize(1440, 900);
    }

    private static List<String> unread(Visitor visitor) {
        return visitor.page().locator("header").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions()
                .setName(Pattern.compile("消息.*\\d"))).allInnerTexts();
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }

    private static String code() {
        return found(CODE, letter("确认码是"));
    }

    private static String found(Pattern what, String text) {
        var found = what.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    /** The one that says so, once it is there. */
    private static String letter(String saying) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> Arrays.stream(SERVER.getReceivedMessages())
                .map(MailJourneys::text).filter(text -> text.contains(saying)).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    private static String text(MimeMessage letter) {
        try {
            return String.valueOf(letter.getContent());
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
