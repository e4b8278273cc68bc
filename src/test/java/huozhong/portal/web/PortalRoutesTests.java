package huozhong.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.access.Credentials;
import huozhong.organization.Staffing;
import huozhong.shared.Ids;

/** The portal's page stands at its router's addresses and nowhere else. */
@ApplicationTest
class PortalRoutesTests {

    private static final Path PORTAL = Path.of("src/main/portal/src");
    private static final Pattern PATH = Pattern.compile("path: '([^']+)'(?!, redirect)");
    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;

    private Browser browser;

    @BeforeEach
    void somebody() {
        var user = staffing.enrol("u" + Ids.next(), "张三", null);
        credentials.setPassword(user.id(), PASSWORD);
        browser = Browser.loggedIn(port, user.login(), PASSWORD);
    }

    @Test
    void areThoseOfItsRouter() throws IOException {
        try (var modules = Files.walk(PORTAL, 2)) {
            var routed = modules.filter(file -> file.endsWith("module.ts")).flatMap(PortalRoutesTests::paths).toList();

            assertThat(PortalRoutes.ALL).containsExactlyInAnyOrderElementsOf(routed);
        }
    }

    /** As they are written for the router: {@code /tasks/:taskId?} is an address with and one without. */
    private static Stream<String> paths(Path routes) {
        return PATH.matcher(read(routes)).results().map(found -> found.group(1))
                .flatMap(path -> path.endsWith("?")
                        ? Stream.of(path.replaceAll("/:\\w+\\?$", ""), path.replace("?", "")) : Stream.of(path))
                .map(path -> path.replaceAll(":(\\w+)", "{$1}"));
    }

    @Test
    void letTheApisLongerAnswersTravelCompressed() {
        var answer = browser.bytes(browser.to("/api/openapi").header("Accept-Encoding", "gzip").GET());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    /** As the READMEs print it, and as somebody types it. */
    @Test
    void leadAPhoneToItsTasks() {
        for (var address : List.of("/m", "/m/")) {
            var answer = browser.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/m/tasks");
        }
    }

    @Test
    void leaveEveryOtherAddressNowhere() {
        var nowhere = List.of("/camunda", "/camunda/app/cockpit", "/app", "/h2-console", "/druid", "/druid/index",
                "/v3/api-docs", "/swagger-ui", "/swagger-ui/index.html", "/jolokia", "/actuator", "/actuator/env",
                "/actuator/heapdump", "/admin", "/console", "/env", "/metrics", "/manager/html", "/people/1/photo",
                "/organization/nothing", "/tasks/1/2", "/favicon.ico");

        for (var address : nowhere) {
            var answer = browser.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(answer.body()).as(address).contains("没有找到").doesNotContain("<html");
            assertThat(browser.send(browser.to(address).header("Accept", "text/html,*/*").GET()).statusCode())
                    .as(address).isEqualTo(404);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
