package huozhong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import huozhong.MainJobScene.Person;

/** On a county office's laptop, by mouse and by keyboard: who is agreed to was seen, what was typed stays. */
class OfficeJourneys extends Journey {

    private static final String CLERK = "sy-kp-xcb-clerk";
    private static final String AGREE = "同意并看下一位";
    private static final int DOUBLE_CLICK = 350;
    private static final String COUNT_CLICKS = "() => { window.clicks = 0;"
            + " addEventListener('click', event => event.detail && window.clicks++, true) }";
    private static final String COVERED = """
            () => [...document.querySelectorAll('.verbs button, #opinion')].filter(one => {
                const box = one.getBoundingClientRect()
                return [[box.left + 3, box.top + 3], [box.right - 3, box.bottom - 3]]
                    .some(([x, y]) => !one.contains(document.elementFromPoint(x, y)))
            }).map(one => one.innerText || one.id)""";
    private static final String FORM_SEEN = "() => document.querySelector('.task-pane .content').clientHeight";

    private String plan;

    @BeforeAll
    void putEverybodyForward() {
        plan = publishThePlan();
        putForward(plan, people(40, "康平县人民医院医生", 13_600_000_000L));
        putForward(plan, people(8, "康平县文化馆馆员", 13_610_000_000L));
        putForward(plan, people(6, "中共康平县委党校教师", 13_620_000_000L));
    }

    private static List<Person> people(int many, String employer, long mobile) {
        return IntStream.range(0, many).mapToObj(i -> new Person(i + 1, "赵钱孙李周吴郑王".charAt(i % 8)
                + "文武德才明".substring(i / 8, i / 8 + 1) + employer.charAt(3), employer, String.valueOf(mobile + i),
                "卫生健康")).toList();
    }

    @Test
    void fortyPeopleTakeFortyTwoClicks() {
        try (var leader = visitor("kp-rmyy-leader")) {
            var tasks = new TaskPages(leader);
            leader.page().evaluate(COUNT_CLICKS);

            tasks.marksAll(40);
            leader.press("核对并提交").pressInDialog("提交 40 人").sees("已提交 40 人");

            assertThat((int) leader.page().evaluate("() => window.clicks")).isLessThanOrEqualTo(42);
        }
    }

    @Test
    void whatIsCompleteOfARosterIsSubmittedTogether() {
        bringIn(plan, people(3, "康平县胜利社区网格员", 13_630_000_000L), false);
        try (var clerk = visitor(CLERK)) {
            clerk.goTo("我报送的").press("提交已填齐的 3 人").sees("提交后进入办理，不能再直接修改").finds("drafts-together");
            clerk.dialog().getByRole(AriaRole.CHECKBOX).first().uncheck();
            clerk.pressInDialog("提交 2 人").sees("已提交 2 人").finds("drafts-submitted");
            clerk.pressInDialog("关闭").settle();
            assertThat(clerk.page().getByText("已填齐，可以报送")).hasCount(1);
        }
    }

    @Test
    void aDoubleClickAgreesToOnePersonAlone() {
        try (var leader = visitor("kp-dx-leader")) {
            var tasks = new TaskPages(leader);
            assertThat(leader.button(AGREE)).isEnabled();
            var box = leader.button(AGREE).boundingBox();

            leader.page().mouse().click(box.x + 20, box.y + 20);
            leader.page().waitForTimeout(DOUBLE_CLICK);
            leader.page().mouse().click(box.x + 20, box.y + 20);

            leader.settle().sees("已选同意 1 人（未提交）");
            assertThat(tasks.heading()).isVisible();
            assertThat(leader.page().locator(".task-row").getByText("已选同意（未提交）")).hasCount(1);
        }
    }

    @Test
    void withoutAMouseTheNextVerbIsWhereTheCursorIs() {
        try (var leader = visitor("kp-whg-leader")) {
            var tasks = new TaskPages(leader);
            var page = leader.page();
            assertThat(page.locator(".task-row[tabindex='0']")).hasCount(1);
            page.locator(".task-row[tabindex='0']").focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            leader.settle();
            assertThat(page.locator(".task-row[aria-current=true]")).isFocused();

            for (var i = 0; i < 4 && !leader.button("到意见").evaluate("one => one === document.activeElement")
                    .equals(true); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            assertThat(page.locator("#opinion")).isFocused();
            page.keyboard().press("Tab");
            for (var i = 1; i <= 3; i++) {
                assertThat(leader.button(AGREE)).isFocused();
                assertThat(leader.button(AGREE)).isEnabled();
                var person = tasks.heading().innerText();
                page.keyboard().press("Enter");
                leader.sees("已选同意 " + i + " 人（未提交）");
                assertThat(tasks.heading()).not().hasText(person);
            }
        }
    }

    @Test
    void everyVerbIsInTheWindowOfASmallLaptop() {
        try (var leader = visitor("kp-dx-leader")) {
            new TaskPages(leader).openPerson("李文平");
            leader.press(AGREE).sees("（未提交）");
            for (var width : List.of(1366, 1024)) {
                for (var big : List.of(false, true)) {
                    leader.page().setViewportSize(width, 640);
                    (big ? leader.inBigType() : leader.inNormalType()).again();
                    assertThat(leader.page().locator("#opinion")).isVisible();
                    assertThat((List<?>) leader.page().evaluate(COVERED)).as(width + (big ? " 大字版" : "")).isEmpty();
                    assertThat(((Number) leader.page().evaluate(FORM_SEEN)).intValue()).as("of the form, in pixels")
                            .isGreaterThan(250);
                    leader.finds("tasks-" + width + (big ? "-big" : ""));
                }
            }
            leader.press("取消上一个").settle();
        }
    }

    @Test
    void aPauseWhileTypingLeavesTheCursorAndAReloadWhatIsKept() {
        try (var clerk = visitor(CLERK)) {
            var page = clerk.page();
            page.onDialog(Dialog::accept);
            clerk.goTo("填登记表").fill("#field-name input", "吴六合");
            page.locator("#field-mobile input").click();
            page.waitForURL(url -> url.matches(".*/people/[^/]+/form"));
            clerk.settle();
            page.keyboard().type("1381234567");
            assertThat(page.locator("#field-mobile input")).hasValue("1381234567");

            clerk.settle().again();
            assertThat(page.locator("#field-name input")).hasValue("吴六合");
            assertThat(page.locator("#field-mobile input")).hasValue("1381234567");
        }
    }

    @Test
    void aCorrectionSurvivesAReload() {
        try (var leader = visitor("kp-dx-leader"); var clerk = visitor(CLERK)) {
            new TaskPages(leader).openPerson("吴文平").returns("特长", "特长写得太笼统");
            clerk.page().onDialog(Dialog::accept);
            new TaskPages(clerk).openPerson("吴文平").goesToItsPlace().fill("#field-specialty input", "擅长二胡独奏")
                    .fill("#field-explanation textarea", "已补充").settle().again();

            assertThat(clerk.page().locator("#field-specialty input")).hasValue("擅长二胡独奏");
            assertThat(clerk.page().locator("#field-explanation textarea")).hasValue("已补充");
            clerk.press("提交修改").sees("修改已提交");
        }
    }
}
