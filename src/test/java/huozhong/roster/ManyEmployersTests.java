package huozhong.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.Statements.Heard;
import huozhong.access.Credentials;
import huozhong.nomination.Kangping;
import huozhong.organization.Unit;

/** A roster costs what its own employers cost, however many units there are. */
@ApplicationTest
class ManyEmployersTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final int OTHERS = 60;

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private EntityManagerFactory entities;
    @Autowired
    private Heard heard;

    private Kangping kangping;
    private Desk clerk;
    private Statistics statistics;

    @BeforeEach
    void manyUnits() {
        kangping = beans.createBean(Kangping.class);
        credentials.setPassword(kangping.clerk.id(), PASSWORD);
        clerk = new Desk(port, kangping.clerk.login(), PASSWORD);
        IntStream.range(0, OTHERS).forEach(i -> kangping.unit("-KP-X" + i, kangping.prefix + "康平县第" + i + "卫生院",
                Unit.EMPLOYER, kangping.county));
        statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void nobodyCounts() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void readsTheUnitsThatItsPeopleNameAndNoOthers() {
        var before = loaded();

        var checked = check(40);

        assertThat(employers(checked)).hasSize(40).containsOnly(kangping.hospital.name());
        assertThat(loaded() - before).isLessThan(OTHERS / 2);
    }

    @Test
    void asksForTheUnitsOfAllItsPeopleAtOnce() {
        var few = heard.during(() -> check(2));
        var many = heard.during(() -> check(40));

        assertThat(lookups(few)).hasSize(1);
        assertThat(lookups(many)).hasSize(1);
    }

    private static List<String> lookups(List<String> said) {
        return said.stream().filter(sql -> sql.contains("plain_name in")).toList();
    }

    private long loaded() {
        return statistics.getEntityStatistics(Unit.class.getName()).getLoadCount();
    }

    private List<String> employers(JsonNode checked) {
        return clerk.get("/api/imports/" + checked.path("id").asText() + "/rows").path("items")
                .findValuesAsText("employerUnit");
    }

    private JsonNode check(int people) {
        var roster = Rosters.of(people);
        IntStream.range(0, people).forEach(i -> roster.with(i, "工作单位及职务", kangping.hospital.name() + i + "科医师"));
        var files = new TreeMap<String, byte[]>(Map.of("file", roster.xlsx()));
        return clerk.upload("/api/imports", Map.of("plan", kangping.plan.id(), "unit", kangping.publicity.id()), files);
    }
}
