package huozhong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 待办审批 as its user works with it. */
final class TaskPages {

    private final Visitor visitor;
    private final Page page;

    TaskPages(Visitor visitor) {
        this.visitor = visitor.goTo("待办审批");
        this.page = visitor.page();
    }

    Locator heading() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("正在办理")).locator("h2").first();
    }

    /** One kind of things only, where there are several. */
    TaskPages only(String stepName) {
        page.locator(".tabs .chip").filter(new Locator.FilterOptions().setHasText(stepName)).click();
        visitor.settle();
        return this;
    }

    TaskPages openPerson(String name) {
        page.locator(".task-row").filter(new Locator.FilterOptions().setHasText(name)).first().click();
        assertThat(heading()).hasText(name);
        visitor.settle();
        return this;
    }

    /** Looks at everybody one after the other and agrees, then submits what was marked. */
    TaskPages agreesToAll(int many) {
        return marksAll(many).submits(many);
    }

    TaskPages marksAll(int many) {
        for (var i = 1; i <= many; i++) {
            assertThat(heading()).isVisible();
            var person = heading().innerText();
            visitor.press("同意并看下一位");
            assertThat(page.getByText("已选同意 " + i + " 人（未提交）")).isVisible();
            if (i < many) {
                assertThat(heading()).not().hasText(person);
            }
        }
        return this;
    }

    TaskPages submits(int many) {
        visitor.press("核对并提交").sees("所选人员均已打开查看");
        visitor.pressInDialog("提交 " + many + " 人").sees("已提交 " + many + " 人");
        visitor.pressInDialog("关闭").settle();
        return this;
    }

    TaskPages returns(String field, String reason) {
        visitor.press("退回修改");
        return saysWhatToCorrect(field, reason);
    }

    /** In the open dialog, here and in a list: at least one field, and why. */
    TaskPages saysWhatToCorrect(String field, String reason) {
        visitor.pressInDialog("退回修改").sees("请选择需要修改的栏目");
        visitor.pressInDialog(field).fill("#field-reason", reason).pressInDialog("退回修改").settle();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        return this;
    }

    /** One click on what a round or a list asks for, and one is on its page. */
    Visitor opensItsPage() {
        page.locator(".task-row[role=link]").first().click();
        page.waitForURL(url -> !url.contains("/tasks"));
        return visitor.settle();
    }

    /** Follows the open task to the page where it is done. */
    Visitor goesToItsPlace() {
        page.getByText("去办理：").click();
        return visitor.settle();
    }
}
