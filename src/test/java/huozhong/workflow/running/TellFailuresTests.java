package huozhong.workflow.running;

import static huozhong.Desk.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.organization.Staffing;
import huozhong.shared.Ids;

/** What fails in the background is told to flow administrators, each once, and is over once it is settled. */
@ApplicationTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:failures;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;"
        + "COLLATION=CHARSET_UTF8")
class TellFailuresTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final LocalDateTime AT = LocalDateTime.of(2024, 4, 19, 9, 0);

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Grants grants;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TellFailures telling;

    private Desk flows;
    private Desk system;

    @BeforeEach
    void administrators() {
        flows = holder(Grant.FLOW_ADMINISTRATOR);
        system = holder(Grant.SYSTEM_ADMINISTRATOR);
    }

    private Desk holder(Grant grant) {
        var login = "tf-" + Ids.next();
        var user = staffing.enrol(login, "管理员", null);
        credentials.setPassword(user.id(), PASSWORD);
        grants.give(user.id(), grant);
        return new Desk(port, login, PASSWORD);
    }

    private List<String> told(Desk desk) {
        return list(desk.get("/api/messages").path("items")).stream()
                .filter(one -> one.path("kind").asText().equals("FLOW_FAILED"))
                .map(one -> one.path("state").asText()).toList();
    }

    private String untold(int attempts) {
        var id = Ids.next();
        jdbc.sql("""
                insert into telling (id, process, case_id, message, word, cause, created_at, next_at, attempts)
                values (?, 'Nomination', ?, 'SelectionDecided', 'X', ?, ?, timestamp '2099-01-01 00:00:00', ?)""")
                .params(id, Ids.next(), Ids.next(), AT, attempts).update();
        return id;
    }

    @Test
    void tellsOfATellingThatFailsAgainAndAgain() {
        var again = untold(3);
        untold(2);

        telling.run();
        telling.run();

        assertThat(told(flows)).containsExactly("UNREAD");
        assertThat(told(system)).isEmpty();
        jdbc.sql("update telling set told_at = ? where id = ?").params(AT, again).update();
        assertThat(told(flows)).containsExactly("OVER");
        assertThat(flows.get("/api/messages/count").path("unread").asInt()).isZero();
    }

    @Test
    void tellsOfAFaultOfTheDiagram() {
        var id = Ids.next();
        jdbc.sql("insert into flow_fault (id, process, case_id, step, reason, found_at) values (?, 'Nomination', ?,"
                + " 'GiveEmployerOpinion', '分派不到', ?)").params(id, Ids.next(), AT).update();

        telling.run();

        assertThat(told(flows)).containsExactly("UNREAD");
        flows.post("/api/failed-jobs/" + id + "/retry", Desk.of());
        assertThat(told(flows)).containsExactly("OVER");
    }
}
