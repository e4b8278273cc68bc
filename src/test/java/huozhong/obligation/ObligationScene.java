package huozhong.obligation;

import static huozhong.Desk.list;
import static huozhong.Desk.of;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import huozhong.Desk;
import huozhong.TestClock;
import huozhong.access.Credentials;
import huozhong.organization.Level;
import huozhong.organization.Post;
import huozhong.organization.Region;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.plan.Shenyang;
import huozhong.shared.Ids;
import huozhong.shared.Period;
import huozhong.shared.Shanghai;

/** A city of its own with 沈阳's plan and a few counties; everybody is at his desk by “kp-clerk”, “city-leader” … */
public abstract class ObligationScene {

    private static final String PASSWORD = "shan-he-ce-shi-2024";
    private static final Map<String, String> COUNTIES = Map.of("HP", "和平区", "KP", "康平县", "FK", "法库县");

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    protected TestClock clock;
    @Autowired
    protected JdbcClient jdbc;

    private final Map<String, Desk> desks = new HashMap<>();
    protected final Map<String, Unit> units = new HashMap<>();
    private LocalDateTime before;
    private String city;
    private Region region;
    protected String plan;

    @BeforeEach
    void aCityWithItsPlan() {
        before = Shanghai.now(clock);
        city = "OB" + Ids.next().substring(0, 8).toUpperCase();
        setTo(LocalDateTime.of(2024, 3, 20, 9, 0));
        region = staffing.openRegion(city, "沈阳市", Level.CITY, null);
        open("xcb", city + "-XCB", "市委宣传部", Unit.PUBLICITY, region);
        open("city", city + "-WMB", "市文明办", Unit.CIVILITY_OFFICE, region);
        open("wjw", city + "-WJW", "市卫健委", "HEALTH", region);
        List.of("KJJ", "NYJ", "XCB-XJC", "XCB-WYC").forEach(code -> staffing.openUnit(city + "-" + code, "市" + code,
                Unit.DIVISION, region, null));
        counties().forEach((code, name) -> county(code, name, region));
        plan = desk("city-leader").postText("/api/plans", file()).path("id").asText();
        desk("city-leader").post("/api/plans/" + plan + "/publication", of());
    }

    @AfterEach
    void theClockGoesOnAsItWas() {
        setTo(before);
    }

    /** By the last letters of their codes. */
    protected Map<String, String> counties() {
        return COUNTIES;
    }

    protected String file() {
        return Shenyang.file().replace("SY", city).replace("code: shenyang-2024", "code: " + city.toLowerCase());
    }

    protected void anotherCounty(int number) {
        county("X" + number, "某" + number + "县", region);
    }

    private void county(String code, String name, Region above) {
        var county = staffing.openRegion(city + "-" + code, name, Level.COUNTY, above);
        open(code.toLowerCase(), city + "-" + code + "-XCB", name + "委宣传部", Unit.PUBLICITY, county);
        open(code.toLowerCase() + "-wmb", city + "-" + code + "-WMB", name + "文明办", Unit.CIVILITY_OFFICE, county);
    }

    private void open(String key, String code, String name, String function, Region where) {
        var unit = staffing.openUnit(code, name, function, where, null);
        units.put(key, unit);
        for (var post : List.of(Post.Kind.CLERK, Post.Kind.LEADER)) {
            var user = staffing.enrol(login(key, post), name + (post == Post.Kind.CLERK ? "经办人" : "负责人"), null);
            credentials.setPassword(user.id(), PASSWORD);
            staffing.appoint(user, unit, post, Period.from(LocalDate.of(2024, 1, 1)));
        }
    }

    private String login(String key, Post.Kind post) {
        return city.toLowerCase() + "-" + key + "-" + post.name().toLowerCase();
    }

    protected Desk desk(String who) {
        return desks.computeIfAbsent(who, key -> new Desk(port, city.toLowerCase() + "-" + key, PASSWORD));
    }

    /** Everybody comes anew. */
    protected void setTo(LocalDateTime time) {
        clock.pass(Duration.between(Shanghai.now(clock), time));
        desks.clear();
    }

    protected String id(String unit) {
        return units.get(unit).id();
    }

    protected JsonNode grid(String who) {
        return desk(who).get(path("/obligations"));
    }

    protected String path(String rest) {
        return "/api/plans/" + plan + rest;
    }

    protected JsonNode cell(String who, String unit, String code) {
        return list(grid(who).path("rows")).stream().filter(row -> row.path("unitId").asText().equals(id(unit)))
                .flatMap(row -> list(row.path("cells")).stream())
                .filter(cell -> cell.path("code").asText().equals(code)).findFirst().orElseThrow();
    }

    /** What handing in leaves: the way there has tests of its own. */
    protected void hasReported(String unit, LocalDateTime at, String state) {
        jdbc.sql("""
                insert into submission (id, plan_id, owner_id, receiver_id, number, state, shortfall, late, reported_by,
                reported_at, version) values (?, ?, ?, ?, ?, ?, '', false, 'u', ?, 0)""")
                .params(Ids.next(), plan, id(unit), units.get("city").regionId(), Ids.next(), state, at).update();
    }
}
