package huozhong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.MainJobScene.Person;

/** A leader on a phone: one tap a person, the usual words before him, one submission for all whom he agreed to. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PhoneJourneys extends Journey {

    private static final String NEXT = "同意并看下一位";
    private static final String USUAL = "情况属实，同意推荐。";

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void putThreeForward() {
        putForward(publishThePlan(), List.of(new Person(1, "赵一诺", "康平县人民医院医生", "13700000001", "卫生健康"),
                new Person(2, "钱二丫", "康平县人民医院医生", "13700000002", "卫生健康"),
                new Person(3, "孙三省", "康平县人民医院医生", "13700000003", "科普知识")));
    }

    private Visitor onAPhone(String login) {
        var visitor = visitor(login);
        visitor.page().setViewportSize(390, 844);
        return visitor.open("/m/tasks");
    }

    private static String person(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).innerText();
    }

    @Test
    @Order(1)
    void theSecondOfTwoQuickTapsDecidesOnNobody() {
        try (var leader = onAPhone("kp-rmyy-leader")) {
            leader.page().locator(".task").first().click();
            leader.settle();
            assertThat(leader.page().getByLabel("意见", new Page.GetByLabelOptions().setExact(true))).hasValue(USUAL);
            leader.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(NEXT)).dblclick();

            leader.settle();
            assertThat(marks()).isEqualTo(1);
            leader.open("/m/check").page().getByText("取消选择").click();
            leader.settle();
            assertThat(marks()).isZero();
        }
    }

    @Test
    @Order(2)
    void oneTapAgreesAndOneSubmissionTakesAllCategories() {
        try (var leader = onAPhone("kp-rmyy-leader")) {
            leader.page().locator(".task").first().click();
            leader.settle().finds("phone-task");
            var first = person(leader);
            leader.page().getByLabel("意见", new Page.GetByLabelOptions().setExact(true)).fill("长期下乡义诊，同意推荐。");
            leader.press(NEXT).settle().press(NEXT).settle().press(NEXT).settle();

            leader.sees("核对并提交").sees("同意的 3 人进入").finds("phone-check");
            leader.press("提交 3 人").sees("已提交 3 人").finds("phone-submitted");
            assertThat(jdbc.queryForObject("select count(*) from opinion", Integer.class)).isEqualTo(3);
            assertThat(jdbc.queryForList("select o.text from opinion o join nomination n on n.id = o.nomination_id"
                    + " where n.name = ?", String.class, first)).containsExactly("长期下乡义诊，同意推荐。");
        }
    }

    @Test
    @Order(3)
    void bigTypeAndTheSearchAreAtHand() {
        try (var leader = onAPhone("kp-rmyy-leader")) {
            leader.press("大字版").finds("phone-big");
            assertThat((String) leader.page().evaluate("() => document.documentElement.className")).contains("big");
            leader.press("标准字号").page().getByRole(AriaRole.SEARCHBOX).fill("钱二丫");
            leader.page().keyboard().press("Enter");
            leader.settle().sees("钱二丫").finds("phone-search");
        }
    }

    private int marks() {
        return desk("kp-rmyy-leader").get("/api/marks").size();
    }
}
