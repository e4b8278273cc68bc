package huozhong;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Region;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.shared.Period;

/** Two counties, their city, another city and the province, with an account for every post in them. All invented. */
final class CrawlScene {

    /** Cheap to check: fifty logins at full strength would be a fifth of the crawl. */
    private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(MainJobScene.PASSWORD);
    private static final Period SINCE_JANUARY = Period.from(LocalDate.of(2024, 1, 1));
    private static final Set<Post.Kind> DESKS = Set.of(Post.Kind.CLERK, Post.Kind.LEADER);

    private final Staffing staffing;
    private final Grants grants;
    private final Organization organization;
    private final JdbcClient jdbc;
    private final Map<String, String> units = new LinkedHashMap<>();
    private final Map<String, String> users = new LinkedHashMap<>();

    CrawlScene(Staffing staffing, Grants grants, Organization organization, JdbcClient jdbc) {
        this.staffing = staffing;
        this.grants = grants;
        this.organization = organization;
        this.jdbc = jdbc;
        var shenyang = new huozhong.plan.Shenyang(staffing);
        List.of("SY-XCB", "SY-WMB", "SY-WJW", "SY-KJJ").forEach(code -> staff(known(code)));
        staff(open("LN-XCB", "省委宣传部", Unit.PUBLICITY, shenyang.province));
        staff(open("SY-YY", "沈阳市第一医院", Unit.EMPLOYER, shenyang.city));
        var other = staffing.openRegion("DL", "大连市", Level.CITY, shenyang.province);
        staff(open("DL-WMB", "大连市文明办", Unit.CIVILITY_OFFICE, other));
        appoint("sy-keeper", known("SY-WMB"), Post.Kind.SEAL_KEEPER, SINCE_JANUARY);
        county("SY-KP", "康平县");
        county("SY-HP", "和平区");
        administrators();
    }

    private void county(String code, String name) {
        var region = organization.regionByCode(code).orElseThrow();
        staff(known(code + "-XCB"));
        staff(known(code + "-WMB"));
        staff(open(code + "-YY", name + "人民医院", Unit.EMPLOYER, region));
        staff(open(code + "-DX", name + "党校", Unit.EMPLOYER, region));
        staff(open(code + "-WJJ", name + "卫生健康局", "HEALTH", region));
        staff(open(code + "-NYJ", name + "农业农村局", "AGRICULTURE", region));
        appoint(code + "-keeper", known(code + "-XCB"), Post.Kind.SEAL_KEEPER, SINCE_JANUARY);
        appoint(code + "-former", known(code + "-XCB"), Post.Kind.CLERK,
                new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 3, 31)));
        appoint(code + "-deputy", known(code + "-XCB"), Post.Kind.SEAL_KEEPER, SINCE_JANUARY);
        staffing.appointDeputy(userId(MainJobScene.login(code + "-XCB", Post.Kind.LEADER)),
                userId((code + "-deputy").toLowerCase(Locale.ROOT)),
                new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 29)));
    }

    private void administrators() {
        for (var grant : Grant.values()) {
            grants.give(user("holds-" + grant.name().replace('_', '-')).id(), grant);
        }
        grants.give(user("publishes-flows").id(), Grant.FLOW_ADMINISTRATOR);
        user("without-post");
    }

    private Unit known(String code) {
        var unit = organization.unitByCode(code).orElseThrow();
        units.put(code, unit.id());
        return unit;
    }

    private Unit open(String code, String name, String function, @Nullable Region region) {
        var unit = staffing.openUnit(code, name, function, region, null);
        units.put(code, unit.id());
        return unit;
    }

    private void staff(Unit unit) {
        DESKS.forEach(kind -> appoint(MainJobScene.login(unit.code(), kind), unit, kind, SINCE_JANUARY));
    }

    private void appoint(String login, Unit unit, Post.Kind kind, Period period) {
        staffing.appoint(user(login), unit, kind, period);
    }

    User user(String name) {
        var login = name.toLowerCase(Locale.ROOT);
        var user = staffing.enrol(login, login, null);
        jdbc.sql("insert into credential (user_id, password_hash, failures, second_key, version)"
                + " values (?, ?, 0, true, 0)")
                .params(user.id(), HASH).update();
        users.put(login, user.id());
        return user;
    }

    String unit(String code) {
        return units.get(code);
    }

    String unitName(String code) {
        return organization.unitByCode(code).orElseThrow().name();
    }

    String unitCode(String id) {
        return units.entrySet().stream().filter(unit -> unit.getValue().equals(id)).findFirst().orElseThrow().getKey();
    }

    String region(String code) {
        return organization.regionByCode(code).orElseThrow().id();
    }

    String userId(String login) {
        return users.get(login);
    }

    Set<String> accounts() {
        return new LinkedHashSet<>(users.keySet());
    }

    /** The two desks of each of these units. */
    static Set<String> desks(String... codes) {
        return Stream.of(codes).flatMap(code -> DESKS.stream().map(kind -> MainJobScene.login(code, kind)))
                .collect(Collectors.toSet());
    }

    /** Who runs Shenyang, with whoever keeps its seal, and the province above it. */
    static Set<String> above() {
        return both(desks("SY-XCB", "SY-WMB", "LN-XCB"), Set.of("sy-keeper"));
    }

    /** Who runs a county: its 宣传部 and 文明办, whoever keeps the seal there, and the leader's deputy. */
    static Set<String> runners(String county) {
        var login = county.toLowerCase(Locale.ROOT);
        return both(desks(county + "-XCB", county + "-WMB"), Set.of(login + "-keeper", login + "-deputy"));
    }

    @SafeVarargs
    static Set<String> both(Set<String>... some) {
        return Stream.of(some).flatMap(Set::stream).collect(Collectors.toSet());
    }
}
