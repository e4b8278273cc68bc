package huozhong.portal;

import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.MainJobScene;
import huozhong.MainJobScene.Person;
import huozhong.access.Grant;
import huozhong.access.Grants;

/** An administrator changes the way by himself, a second one publishes it, and everybody sees it. */
class PublishingJourneys extends Journey {

    private static final Path FLOWS = Path.of("src/test/resources/flows");

    @Autowired
    private Grants grants;

    @BeforeAll
    void grantTwo() {
        for (var login : List.of("flow-author", "flow-publisher")) {
            var user = staffing.enrol(login, login.equals("flow-author") ? "起草人" : "发布人", null);
            credentials.setPassword(user.id(), MainJobScene.PASSWORD);
            grants.give(user.id(), Grant.FLOW_ADMINISTRATOR);
        }
    }

    @Test
    void aStepThatOneUploadsAndAnotherPublishesShows() {
        String draft;
        try (var author = visitor("flow-author")) {
            author.goTo("流程发布").press("起草流程");
            author.page().setInputFiles("input[type=file]", new Path[] {FLOWS.resolve("Nomination.bpmn"),
                    FLOWS.resolve("Routing.dmn")});
            author.dialog().getByLabel("说明").fill("卫生健康类增加卫健部门会签");
            author.pressInDialog("上传为草稿").sees("检查通过").sees("卫健部门会签").finds("set-draft");
            author.sees("须由另一位流程管理员核对后发布");
            assertThat(author.button("发布").count()).isZero();
            draft = author.page().url();
        }
        try (var publisher = visitor("flow-publisher")) {
            publisher.goTo("流程发布");
            publisher.page().getByText("草稿").first().click();
            publisher.page().waitForURL(draft);
            publisher.sees("请核对以下检查结果和改动").press("发布");
            publisher.dialog().getByLabel("发布理由").fill("局务会议定");
            publisher.pressInDialog("发布").sees("正式流程").finds("set-published");
        }
        showsToTheOneWhoGivesTheOpinionAndInTheProgress();
    }

    private void showsToTheOneWhoGivesTheOpinionAndInTheProgress() {
        putForward(publishThePlan(), List.of(new Person(1, "孙三省", "康平县人民医院医生", "13700000001", "卫生健康")));
        desk("kp-rmyy-leader").submit("GiveEmployerOpinion", "孙三省", of("decision", "AGREE"));

        try (var health = visitor("kp-wjj-leader"); var county = visitor("sy-kp-xcb-leader")) {
            county.goTo("流程进度").sees("卫健部门会签").finds("progress-new-step");
            new TaskPages(health).agreesToAll(1);
            health.goTo("已办").sees("卫健部门会签");
        }
    }
}
