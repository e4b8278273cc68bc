package huozhong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 遴选 as its user works with it: rounds, the board, and what follows. */
final class BoardPages {

    private final Visitor visitor;
    private final Page page;

    /** The board that he has before him. */
    BoardPages(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    BoardPages begins(String kind) {
        visitor.goTo("遴选").press("开始遴选");
        visitor.dialog().getByText(kind, new Locator.GetByTextOptions().setExact(true)).click();
        visitor.pressInDialog("开始遴选");
        page.waitForURL(url -> url.matches(".*/selections/.+"));
        visitor.settle();
        return this;
    }

    BoardPages category(String name) {
        page.getByRole(AriaRole.TAB).filter(new Locator.FilterOptions().setHasText(name)).click();
        return this;
    }

    Locator pool() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("待选").setExact(true));
    }

    Locator chosen() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("选入").setExact(true));
    }

    BoardPages dragsOne() {
        pool().locator(".person").first().dragTo(chosen().locator("header"));
        assertThat(chosen().locator(".person")).hasCount(1);
        return this;
    }

    BoardPages choosesOneByKeyboard() {
        var before = chosen().locator(".person").count();
        pool().locator(".person .name").first().press("Shift+ArrowRight");
        assertThat(chosen().locator(".person")).hasCount(before + 1);
        return this;
    }

    BoardPages ticksAndChooses(int many) {
        var before = chosen().locator(".person").count();
        for (var i = 0; i < many; i++) {
            pool().getByRole(AriaRole.CHECKBOX).nth(i).check();
        }
        visitor.press("选入 " + many + " 人");
        assertThat(chosen().locator(".person")).hasCount(before + many);
        return this;
    }

    /** The last seat is taken: whoever is left in the pool can't be chosen. */
    BoardPages isFull() {
        assertThat(chosen().getByText("名额已满")).isVisible();
        assertThat(pool().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions()
                .setName(Pattern.compile("^选入"))).first()).isDisabled();
        return this;
    }

    BoardPages asks(String... departments) {
        visitor.press("选择部门");
        for (var department : departments) {
            visitor.dialog().getByLabel(department).check();
        }
        visitor.pressInDialog("选定 " + departments.length + " 个部门").settle();
        return this;
    }

    BoardPages handsOn(String how, String act) {
        visitor.press("选好了，交下一步");
        visitor.dialog().getByLabel(how).check();
        visitor.pressInDialog(act).settle();
        return this;
    }

    BoardPages goesOnWithout(String department, String reason) {
        page.getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Pattern.compile("不再等待 ?" + department))).click();
        visitor.fill("#reason", reason).pressInDialog("不再等待").settle();
        return this;
    }

    /** What the province says of one who was recommended to it. */
    BoardPages provinceTakes(boolean taken) {
        visitor.press(taken ? "已采纳" : "未采纳");
        if (!taken) {
            visitor.fill("#reason", "省级名额所限").pressInDialog("未采纳");
        }
        visitor.settle();
        return this;
    }
}
