package huozhong.portal;

import java.time.Duration;
import java.time.LocalDateTime;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

import huozhong.shared.Shanghai;

/** The city's morning after a date: who owes is urged, given more time, let off, and told of in one page. */
class OwedJourneys extends Journey {

    private static final String REPORT = "第一次报送工作进展情况";

    @Test
    void theCityUrgesGrantsLetsOffAndTellsEverybody() {
        publishThePlan();
        clock.pass(Duration.between(Shanghai.now(clock), LocalDateTime.of(2024, 5, 11, 8, 30)));
        try (var clerk = visitor("sy-wmb-clerk"); var leader = visitor("sy-wmb-leader");
                var county = visitor("sy-kp-xcb-clerk")) {
            asksForTime(county);
            urges(clerk);
            isTold(county);
            grants(leader);
            letsOff(leader);
            drafts(clerk);
            leader.goTo("应报事项");
            leader.page().getByRole(AriaRole.LINK, named("关于“" + REPORT + "”情况的通报")).click();
            leader.settle().press("印发").sees("已印发").finds("bulletin-issued");
            county.goTo("应报事项").sees("延期至");
            county.page().getByRole(AriaRole.LINK, named("关于“" + REPORT + "”情况的通报")).click();
            county.settle().sees("未报（").finds("bulletin-read");
            county.page().setViewportSize(390, 844);
            county.finds("bulletin-390").open("/obligations").finds("obligations-390");
        }
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }

    private static Visitor opensCell(Visitor visitor, String unit) {
        visitor.goTo("应报事项").page().locator("button.cell")
                .filter(new Locator.FilterOptions().setHasText(unit + "，" + REPORT)).click();
        return visitor.settle();
    }

    private static void asksForTime(Visitor county) {
        opensCell(county, "康平县委宣传部").sees("已逾期 1 天").press("申请延期");
        county.fill("#wanted", "2024-05-20").fill("#extension-reason", "各乡镇情况尚在汇总。").finds("extension-asking");
        county.pressInDialog("提交申请").settle().sees("延期申请办理中").finds("extension-asked");
    }

    private static void urges(Visitor clerk) {
        clerk.goTo("应报事项").finds("obligations-morning");
        clerk.page().getByRole(AriaRole.COMBOBOX, named("应报事项")).first()
                .selectOption(new SelectOption().setLabel(REPORT));
        clerk.settle().sees("应报 13，已报 0");
        clerk.page().getByText("全选未报单位（13）").click();
        clerk.press("催报（13）").fill("#urge-units", "请今日内报送。").finds("urging");
        clerk.pressInDialog("催报").sees("已催报 13 个单位").settle().sees("已催 1 次");
    }

    private static void isTold(Visitor county) {
        county.again();
        county.page().locator("header").getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName("消息")).first().click();
        county.settle().sees("市文明办催报“" + REPORT + "”").sees("请今日内报送。").finds("messages");
        county.press("全部标为已读").settle();
        county.page().getByRole(AriaRole.LINK, named("消息设置")).click();
        county.settle().finds("message-settings").press("生成订阅地址").settle().finds("calendar-address");
    }

    private static void grants(Visitor leader) {
        new TaskPages(leader);
        leader.page().locator(".task-row").first().click();
        leader.settle().sees("各乡镇情况尚在汇总。");
        leader.page().getByLabel("同意延期").check();
        leader.finds("extension-granting").press("提交").settle();
    }

    private static void letsOff(Visitor leader) {
        opensCell(leader, "和平区委宣传部").press("免报").fill("#reason", "并入市级报送").pressInDialog("确定");
        leader.settle().sees("同意免报").finds("waived");
    }

    private static void drafts(Visitor clerk) {
        clerk.goTo("应报事项");
        clerk.page().getByRole(AriaRole.COMBOBOX, named("应报事项")).last()
                .selectOption(new SelectOption().setLabel(REPORT));
        clerk.press("起草通报");
        clerk.page().waitForURL(url -> url.contains("/bulletins/"));
        clerk.settle().fill("#bulletin-words", "请尚未报送的单位于5月15日前报送。").press("保存并重新统计").settle();
        clerk.sees("免报（1）").finds("bulletin");
    }
}
