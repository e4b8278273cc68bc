package huozhong.progress;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.MainJobScene;
import huozhong.MainJobScene.Person;
import huozhong.TestClock;
import huozhong.access.Credentials;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;
import huozhong.plan.Shenyang;
import huozhong.shared.Shanghai;

/** 按目前进度预计 over HTTP: 康平县's hospital agrees to some of eight, and what that says of the county's list. */
@ApplicationTest
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:forecast;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
class ForecastTests {

    private static final String NAMES = "甲乙丙丁戊己庚辛";

    @LocalServerPort
    private int port;
    @Autowired
    private TestClock clock;

    private final Map<String, Desk> desks = new HashMap<>();
    private String plan;

    private Desk desk(String login) {
        return desks.computeIfAbsent(login, key -> new Desk(port, key, MainJobScene.PASSWORD));
    }

    private void on(int month, int day) {
        clock.pass(Duration.between(Shanghai.now(clock), LocalDateTime.of(2024, month, day, 9, 0)));
        desks.clear();
    }

    private void agree(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(number -> desk("kp-rmyy-leader").submit("GiveEmployerOpinion",
                "人选" + NAMES.charAt(number), of("decision", "AGREE")));
    }

    private List<JsonNode> forecasts(String login) {
        return list(desk(login).get("/api/plans/" + plan + "/forecasts"));
    }

    private JsonNode lists(String login) {
        return forecasts(login).get(0);
    }

    @Test
    void restsOnWhatIsOpenAndWhatWasDoneAndSaysWhenItCantTell(@Autowired Staffing staffing,
            @Autowired Credentials credentials, @Autowired Organization organization) {
        on(4, 8);
        var scene = new MainJobScene(staffing, credentials, organization);
        plan = desk("sy-wmb-leader").postText("/api/plans", Shenyang.file()).path("id").asText();
        desk("sy-wmb-leader").post("/api/plans/" + plan + "/publication", of());
        assertThat(lists("sy-kp-xcb-clerk").path("reason").asText()).isEqualTo("NOTHING_BEGUN");
        putForward(scene.unit("SY-KP-XCB"));
        agree(0, 1);
        on(4, 9);
        assertThat(lists("sy-kp-xcb-clerk").path("reason").asText()).as("two are too few").isEqualTo("TOO_FEW");
        agree(2, 3);

        on(4, 10);
        var county = lists("sy-kp-xcb-clerk");
        assertThat(county.path("expected").asText()).isEqualTo("2024-05-22");
        assertThat(county.path("from").asText()).isEqualTo("2024-03-26");
        assertThat(county.path("days").asInt()).isEqualTo(10);
        assertThat(county.path("owing").asInt()).as("itself alone").isEqualTo(1);
        assertThat(county.path("units")).hasSize(1);
        var unit = county.path("units").path(0);
        assertThat(unit.path("open").asInt()).as("four of the hospital's, eight of the county's").isEqualTo(12);
        assertThat(unit.path("done").asInt()).isEqualTo(4);
        var city = lists("sy-wmb-clerk");
        assertThat(city.path("owing").asInt()).isEqualTo(18);
        assertThat(city.hasNonNull("expected")).isFalse();
        assertThat(city.path("reason").asText()).isEqualTo("SOME_UNITS");
        assertThat(city.path("units").path(0).path("unit").asText()).isEqualTo("康平县委宣传部");
        assertThat(city.path("units").path(1).path("reason").asText()).isEqualTo("NOTHING_BEGUN");
        assertThat(forecasts("sy-wmb-clerk").get(1).path("reason").asText()).as("reports").isEqualTo("TOO_FEW");
        assertThat(forecasts("kp-rmyy-leader")).as("who owes nothing").isEmpty();

        agree(4, 7);
        assertThat(lists("sy-kp-xcb-clerk").path("units").path(0).path("done").asInt()).as("till yesterday")
                .isEqualTo(4);
        on(4, 11);
        assertThat(lists("sy-kp-xcb-clerk").path("expected").asText()).isEqualTo("2024-04-24");
        on(4, 30);
        assertThat(lists("sy-kp-xcb-clerk").path("reason").asText()).as("long ago").isEqualTo("TOO_FEW");

        desk("sy-wmb-leader").post("/api/plans/" + plan + "/closure", of());
        assertThat(forecasts("sy-wmb-clerk")).isEmpty();
    }

    private void putForward(String unit) {
        var people = IntStream.rangeClosed(1, 8).mapToObj(number -> new Person(number, "人选" + NAMES.charAt(number - 1),
                "康平县人民医院医师", String.valueOf(13_700_000_000L + number), "卫生健康")).toList();
        var clerk = desk("sy-kp-xcb-clerk");
        var checked = clerk.upload("/api/imports", Map.of("plan", plan, "unit", unit),
                Map.of("file", MainJobScene.roster(people), "photos", MainJobScene.photos(people)));
        clerk.post("/api/imports/" + checked.path("id").asText() + "/confirmation", of("submit", true));
    }
}
