package huozhong.portal;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.MainJobScene;
import huozhong.access.Credentials;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;

/** Coming in, and being put out. */
@PortalTest
class LoginJourneys {

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Organization organization;
    private Chromium chromium;

    @BeforeAll
    void begin() {
        new MainJobScene(staffing, credentials, organization);
        chromium = new Chromium();
    }

    @AfterAll
    void end() {
        chromium.close();
    }

    @Test
    void tellsAWrongPasswordInWordsAndLetsTheRightOneIn() {
        try (var visitor = new Visitor(chromium.browser(), port)) {
            visitor.open("/login").finds("login");
            visitor.page().getByLabel("登录名").fill("sy-kp-xcb-leader");
            visitor.page().getByLabel("密码").first().fill("不对");
            visitor.press("登录").sees("登录名或密码不正确").finds("login-refused");

            visitor.logIn("sy-kp-xcb-leader", MainJobScene.PASSWORD).sees("康平县委宣传部").finds("desk-empty");
        }
    }
}
