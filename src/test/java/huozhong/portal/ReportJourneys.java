package huozhong.portal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import huozhong.shared.Shanghai;

/** A report on its way: written by a clerk whom nobody showed it, signed, signed for, returned by part, accepted. */
class ReportJourneys extends Journey {

    private static final Map<String, String> PARTS = Map.of("MECHANISM", "成立由宣传部牵头的工作专班，每周调度一次。",
            "TRAINING", "培训计划已拟定，6月起分类开展。", "ACTIVITIES", "正在摸清各所、站的场地条件。",
            "PRACTICE", "采取部门推荐、会审把关的办法。", "NEXT", "5月底前完善队伍名册。");

    @Test
    void isWrittenHandedInReturnedByPartAndAccepted() {
        publishThePlan();
        clock.pass(Duration.between(Shanghai.now(clock), LocalDateTime.of(2024, 5, 3, 9, 0)));
        try (var clerk = visitor("sy-kp-xcb-clerk"); var leader = visitor("sy-kp-xcb-leader");
                var receiver = visitor("sy-wmb-clerk"); var judge = visitor("sy-wmb-leader").bearingRefusals()) {
            writes(clerk);
            signs(leader);
            new TaskPages(receiver);
            opens(receiver, "康平县").finds("report-receipt").press("提交").settle();
            returns(judge);
            corrects(clerk);
            signs(leader);
            new TaskPages(receiver);
            opens(receiver, "康平县").press("提交").settle();
            new TaskPages(judge);
            opens(judge, "康平县");
            judge.page().getByLabel("审定", new Page.GetByLabelOptions().setExact(true)).check();
            judge.press("提交").settle();
            clerk.goTo("应报事项").sees("已审定").finds("report-accepted");
        }
    }

    private static void writes(Visitor clerk) {
        var page = clerk.page();
        clerk.goTo("工作进展情况").finds("reports");
        clerk.press("开始填写 第一次报送工作进展情况");
        page.waitForURL(url -> url.contains("/reports/"));
        clerk.settle().sees("还不能提交");
        PARTS.forEach((code, text) -> {
            page.locator("#text-" + code).fill(text);
            page.locator("#text-" + code).blur();
            clerk.settle();
        });
        page.locator(".beside dl").first().getByRole(AriaRole.BUTTON).first().click();
        clerk.sees("的明细").finds("report-rows");
        page.keyboard().press("Escape");
        clerk.settle();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("另填 队伍成员")).click();
        clerk.fill("#entered", "3").fill("#entered-reason", "另有3人已培养待补").pressInDialog("保存").settle();
        clerk.sees("填报 3，说明：另有3人已培养待补").finds("report-written");
        page.setViewportSize(390, 844);
        clerk.finds("report-390");
        page.setViewportSize(1366, 640);
        clerk.inBigType().again().finds("report-big").inNormalType().again();
        page.setViewportSize(1440, 900);
        clerk.press("提交审签").settle();
        clerk.goTo("应报事项").sees("待审签");
    }

    private static Visitor opens(Visitor visitor, String title) {
        visitor.page().locator(".task-row").filter(new Locator.FilterOptions().setHasText(title)).first().click();
        return visitor.settle();
    }

    private static void signs(Visitor leader) {
        new TaskPages(leader);
        opens(leader, "工作进展情况").finds("report-signing");
        leader.page().getByLabel("同意报送").check();
        leader.press("提交").settle();
    }

    private static void returns(Visitor judge) {
        var page = judge.page();
        new TaskPages(judge);
        opens(judge, "康平县");
        page.getByLabel("退回修改", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("意见（退回修改的，写明理由）").fill("请补充一个事例");
        judge.press("提交").sees("请选择需要修改的部分");
        page.getByText("经验做法", new Page.GetByTextOptions().setExact(true)).last().click();
        page.getByLabel("请于何日前改好重新报送").fill(LocalDate.of(2024, 5, 9).toString());
        judge.finds("report-returning").press("提交").settle();
    }

    private static void corrects(Visitor clerk) {
        clerk.goTo("工作进展情况").sees("退改");
        clerk.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("继续填写")).first().click();
        clerk.settle().sees("请补充一个事例").finds("report-returned");
        clerk.page().locator("#text-PRACTICE").fill("采取部门推荐、会审把关的办法，胜利社区先行试点。");
        clerk.page().locator("#text-PRACTICE").blur();
        clerk.settle().press("提交审签").settle();
        for (var words : List.of("修改后重新提交审签", "退回第 1 版修改")) {
            clerk.sees(words);
        }
    }
}
