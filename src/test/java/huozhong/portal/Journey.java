package huozhong.portal;

import static huozhong.Desk.of;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.Desk;
import huozhong.MainJobScene;
import huozhong.MainJobScene.Person;
import huozhong.TestClock;
import huozhong.access.Credentials;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;
import huozhong.plan.Shenyang;

/** A town with an account for every post, a browser, and what a journey begins with. */
@PortalTest
abstract class Journey {

    @LocalServerPort
    int port;
    @Autowired
    Staffing staffing;
    @Autowired
    Credentials credentials;
    @Autowired
    Organization organization;
    @Autowired
    TestClock clock;
    MainJobScene scene;
    @RegisterExtension
    final Chromium chromium = new Chromium();

    @BeforeAll
    void arrive() {
        scene = new MainJobScene(staffing, credentials, organization);
    }

    Desk desk(String login) {
        return new Desk(port, login, MainJobScene.PASSWORD);
    }

    Visitor visitor(String login) {
        return new Visitor(chromium, port, clock).logIn(login, MainJobScene.PASSWORD);
    }

    String publishThePlan() {
        var plan = desk("sy-wmb-clerk").postText("/api/plans", Shenyang.file()).path("id").asText();
        desk("sy-wmb-leader").post("/api/plans/" + plan + "/publication", of());
        return plan;
    }

    /** By the county's clerk, all of them submitted. */
    void putForward(String plan, List<Person> people) {
        bringIn(plan, people, true);
    }

    void bringIn(String plan, List<Person> people, boolean submitted) {
        var clerk = desk("sy-kp-xcb-clerk");
        var checked = clerk.upload("/api/imports", Map.of("plan", plan, "unit", scene.unit("SY-KP-XCB")),
                Map.of("file", MainJobScene.roster(people), "photos", MainJobScene.photos(people)));
        clerk.post("/api/imports/" + checked.path("id").asText() + "/confirmation", of("submit", submitted));
    }
}
