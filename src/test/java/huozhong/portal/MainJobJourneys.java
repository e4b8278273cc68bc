package huozhong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.Desk;
import huozhong.MainJobScene;
import huozhong.MainJobScene.Person;
import huozhong.MainJobSeals;
import huozhong.access.Grants;
import huozhong.rendering.PaperScans;

/** The main job, every step of it by its user in a browser: from a county's workbook to the province. */
class MainJobJourneys extends Journey {

    private static final List<String> EMPLOYERS = List.of("康平县人民医院", "康平县文化馆", "中共康平县委党校");
    private static final List<String> LEADERS = List.of("kp-rmyy-leader", "kp-whg-leader", "kp-dx-leader");
    private static final String COUNTY_CLERK = "sy-kp-xcb-clerk";
    private static final String COUNTY_LEADER = "sy-kp-xcb-leader";
    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private Grants grants;
    private final Map<String, Visitor> visitors = new HashMap<>();
    private String plan;

    /** Everybody stays at his browser. */
    @Override
    Visitor visitor(String login) {
        return visitors.computeIfAbsent(login, super::visitor);
    }

    private int count(String sql) {
        return IntStream.of(jdbc.queryForObject(sql, Integer.class)).sum();
    }

    /** What the engine does by itself: looked for until it is there, the clock going on meanwhile. */
    private void awaitTasks(String login, String step, int many) {
        var desk = desk(login);
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            clock.pass(Duration.ofSeconds(2));
            return desk.tasks(step).size() == many;
        });
    }

    private static List<Person> roster() {
        var people = new ArrayList<Person>();
        for (var i = 0; i < 105; i++) {
            var mobile = i == 7 ? "1390000" : String.valueOf(13_900_000_000L + i);
            people.add(new Person(i + 1, name(i), EMPLOYERS.get(i / 35) + "职工", mobile,
                    MainJobScene.CATEGORIES.get(i % 5)));
        }
        return people;
    }

    private static String name(int i) {
        return "" + "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何".charAt(i % 21) + "文武德才明".charAt(i / 21) + "远志强国华春秋".charAt(i % 7);
    }

    @Test
    void aNomineeGoesFromTheCountysWorkbookToTheProvince() {
        plan = publishThePlan();
        try {
            theClerkBringsInAHundredPeopleOutOfAWorkbook();
            theEmployersLeadersAgreeByMarkAndSubmitAndReturnOne();
            theClerkCorrectsWhomTheyReturned();
            theFormIsStampedOnPaperAndItsScanTakenByPhone();
            theCountyChoosesWithinItsSeats();
            theDepartmentsAnswerAndTheLeaderConfirms();
            theCountyGivesItsOpinionsAndReportsItsList();
            theCityReturnsThreeAndAcceptsTheOthersAndThemOnceTheyAreCorrected();
            theCityPutsItsTeamsTogether();
            theCityRecommendsThreeToTheProvinceWhichTakesTwo();
        } catch (AssertionError | PlaywrightException stuck) {
            visitors.forEach((login, visitor) -> visitor.keeps("stuck-" + login));
            throw stuck;
        }
    }

    private void theClerkBringsInAHundredPeopleOutOfAWorkbook() {
        var clerk = visitor(COUNTY_CLERK).goTo("批量录入");
        clerk.press("上传并核对").sees("请选择汇总表文件");
        clerk.page().setInputFiles("#import-roster", new FilePayload("汇总表.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", MainJobScene.roster(roster())));
        clerk.page().setInputFiles("#import-photos", new FilePayload("照片.zip", "application/zip",
                MainJobScene.photos(roster())));
        clerk.press("上传并核对").sees("第 11 行").finds("import-check");

        clerk.page().locator("input[aria-invalid=true]").fill("13900000007");
        clerk.page().keyboard().press("Enter");
        clerk.sees("写入 105 人").press("写入 105 人");
        clerk.dialog().getByLabel("资料齐全的直接提交").check();
        clerk.pressInDialog("确认写入").sees("其中已提交 105 人").finds("import-done");
    }

    private void theEmployersLeadersAgreeByMarkAndSubmitAndReturnOne() {
        for (var leader : LEADERS) {
            var tasks = new TaskPages(visitor(leader));
            if (leader.equals("kp-dx-leader")) {
                visitor(leader).finds("tasks");
                tasks.returns("事迹介绍", "事迹须写明服务时长");
                tasks.agreesToAll(34);
            } else {
                tasks.agreesToAll(35);
                visitor(leader).sees("都办完了");
            }
        }
        assertThat(count("select count(*) from opinion where decision = 'AGREE'")).isEqualTo(104);
    }

    /** The words of success may still be those of the one before; the person's page is his own. */
    private static void handsInTheCorrection(Visitor clerk) {
        clerk.press("提交修改").sees("修改已提交");
        clerk.page().waitForURL(url -> url.matches(".*/people/[^/]+"));
    }

    private void theClerkCorrectsWhomTheyReturned() {
        var clerk = visitor(COUNTY_CLERK);
        var form = new TaskPages(clerk).goesToItsPlace();
        form.sees("理由：事迹须写明服务时长").sees("需要修改：事迹介绍").finds("correction");
        form.fill("#field-deeds textarea", "累计服务三百小时，常年下乡。");
        form.fill("#field-explanation textarea", "已补充服务时长");
        handsInTheCorrection(form);

        var seals = new MainJobSeals(this::desk, staffing, credentials, grants, organization);
        seals.register("KP-DX");
        seals.goElectronic("KP-DX");
        var leader = visitor("kp-dx-leader");
        var again = new TaskPages(leader);
        leader.sees("累计服务三百小时");
        again.agreesToAll(1);
        assertThat(count("select count(*) from opinion where decision = 'AGREE'")).isEqualTo(104);
        new StampPages(visitor(MainJobSeals.keeper("KP-DX"))).pressesAll(MainJobSeals.PIN);
        assertThat(count("select count(*) from opinion where decision = 'AGREE'")).isEqualTo(105);
    }

    private void theFormIsStampedOnPaperAndItsScanTakenByPhone() {
        var desk = new StampPages(visitor(COUNTY_CLERK));
        var printed = desk.prints(name(0));
        var phone = new Visitor(chromium, port, clock).logIn(COUNTY_CLERK, MainJobScene.PASSWORD);
        new StampPages(phone).takes(PaperScans.sealed(PaperScans.pages(printed, false).get(0),
                PaperScans.EMPLOYER_SEAL));
        phone.close();
        assertThat(desk.finds(name(0)).page().locator("td").getByText("已盖章")).hasCount(1);
    }

    private void theCountyChoosesWithinItsSeats() {
        var board = new BoardPages(visitor(COUNTY_CLERK)).begins("遴选");
        assertThat(board.pool().locator(".person")).hasCount(21);
        board.dragsOne().choosesOneByKeyboard().ticksAndChooses(18).isFull();
        for (var category : MainJobScene.CATEGORIES.subList(1, 5)) {
            board.category(category).ticksAndChooses(20).isFull();
        }
        visitor(COUNTY_CLERK).finds("board");
        board.asks("康平县卫生健康局", "康平县文旅局", "康平县农业农村局").handsOn("先征求有关部门意见", "征求意见");
    }

    private void theDepartmentsAnswerAndTheLeaderConfirms() {
        var health = new TaskPages(visitor("kp-wjj-leader")).opensItsPage();
        health.press("提交意见").sees("请选择同意或有不同意见");
        health.page().getByLabel("同意", EXACTLY).check();
        health.press("提交意见").settle();
        var culture = new TaskPages(visitor("kp-wlj-leader")).opensItsPage();
        culture.page().getByLabel("有不同意见", EXACTLY).check();
        culture.fill("#reply-text", "建议优先考虑非遗传承人").finds("reply").press("提交意见").settle();

        var clerk = visitor(COUNTY_CLERK).sees("建议优先考虑非遗传承人");
        new BoardPages(clerk).goesOnWithout("康平县农业农村局", "逾期未复");

        confirmsTheRound(visitor(COUNTY_LEADER));
        awaitTasks(COUNTY_LEADER, "GiveRecommendationOpinion", 100);
    }

    private static void confirmsTheRound(Visitor leader) {
        new TaskPages(leader).opensItsPage().press("确认遴选结果").finds("confirm").pressInDialog("确认").settle();
        assertThat(leader.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        leader.sees("2024-04-19");
    }

    private void theCountyGivesItsOpinionsAndReportsItsList() {
        new TaskPages(visitor(COUNTY_LEADER)).agreesToAll(100);

        var clerk = visitor(COUNTY_CLERK).goTo("报送与签收");
        clerk.sees("可报送 100 人").press("报送").finds("report");
        clerk.fill("#field-shortfall", "移风易俗市级人选待补报").pressInDialog("报送 100 人").sees("待签收").finds("reported");
    }

    private void theCityReturnsThreeAndAcceptsTheOthersAndThemOnceTheyAreCorrected() {
        var clerk = new TaskPages(visitor("sy-wmb-clerk")).opensItsPage();
        clerk.press("签收").pressInDialog("签收").sees("已签收，审定中");

        var pages = new TaskPages(visitor("sy-wmb-leader"));
        var office = pages.opensItsPage();
        for (var i = 0; i < 3; i++) {
            office.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("退回修改")).first().click();
            pages.saysWhatToCorrect("联系手机", "请核对手机号");
            assertThat(office.page().locator("td").getByText("请核对手机号")).hasCount(i + 1);
            assertThat(office.page().locator("td").getByText("需要修改：联系手机")).hasCount(i + 1);
        }
        office.finds("review").press("审定 97 人").pressInDialog("审定 97 人").settle().sees("还有 3 人未审定");

        var county = visitor(COUNTY_CLERK);
        for (var i = 0; i < 3; i++) {
            var form = new TaskPages(county).goesToItsPlace();
            form.sees("在“审定名单”时退回修改").sees("理由：请核对手机号").sees("需要修改：联系手机");
            form.fill("#field-mobile input", "1391111000" + i).fill("#field-explanation textarea", "号码已更换");
            handsInTheCorrection(form);
        }
        office.page().reload();
        office.settle().press("审定 3 人").pressInDialog("审定 3 人").settle().sees("已审定").finds("accepted");
        awaitMembers("康平县", 100);
    }

    private void awaitMembers(String region, int many) {
        var desk = desk("sy-xcb-leader");
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            clock.pass(Duration.ofSeconds(2));
            return Desk.list(desk.get("/api/teams?plan=" + plan)).stream()
                    .filter(team -> team.path("region").asText().equals(region))
                    .mapToInt(team -> team.path("members").asInt()).sum() == many;
        });
    }

    private void theCityPutsItsTeamsTogether() {
        var board = new BoardPages(visitor("sy-xcb-clerk")).begins("从县级队伍遴选市级队伍人选");
        for (var category : MainJobScene.CATEGORIES) {
            board.category(category).ticksAndChooses(2);
        }
        board.handsOn("提交负责人确认", "提交负责人");
        var leader = visitor("sy-xcb-leader");
        confirmsTheRound(leader);
        awaitMembers("沈阳市", 10);

        leader.goTo("队伍").finds("teams");
        leader.page().getByLabel("级别").selectOption("CITY");
        for (var i = 0; i < 5; i++) {
            leader.page().getByRole(AriaRole.MAIN).locator("td a").nth(i).click();
            leader.settle().press("确认组建").pressInDialog("确认组建").sees("2024-04-19 确认组建");
            leader.goTo("队伍").page().getByLabel("级别").selectOption("CITY");
        }
    }

    private void theCityRecommendsThreeToTheProvinceWhichTakesTwo() {
        var board = new BoardPages(visitor("sy-xcb-clerk")).begins("向省推荐人选");
        for (var category : MainJobScene.CATEGORIES.subList(0, 3)) {
            board.category(category).ticksAndChooses(1);
        }
        board.handsOn("提交负责人确认", "提交负责人");
        confirmsTheRound(visitor("sy-xcb-leader"));

        visitor("sy-xcb-clerk").page().reload();
        visitor("sy-xcb-clerk").settle();
        board.category("理论宣讲").provinceTakes(true).category("文艺文化").provinceTakes(true);
        board.category("卫生健康").provinceTakes(false);
        visitor("sy-xcb-clerk").finds("province");

        assertThat(count("select count(*) from member m join team t on t.id = m.team_id where t.level = 'PROVINCE'"
                + " and m.left_at is null")).isEqualTo(2);
        assertThat(count("select count(*) from quota where seats is not null and used > seats")).isZero();
    }
}
