package huozhong;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.nomination.Kangping;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.User;
import huozhong.selection.Rounds;
import huozhong.selection.RoundsTest;
import huozhong.shared.Ids;

/** Nobody reads the file of whoever has nothing to do there: not a byte is wrong with it before that is known. */
@RoundsTest
class DutyBeforeParsingTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final String JUNK = "key: [no, plan\u0000";
    private static final byte[] BYTES = JUNK.getBytes(StandardCharsets.UTF_8);
    /** Behind a door of its own, which lets in flow administrators alone. */
    private static final String MODELER = "POST /engine-rest/deployment/create";
    /** Anybody may ask whether the seals on his file stand; so many an hour. */
    private static final String VERIFICATION = "POST /api/seal-verifications";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Grants grants;
    @Autowired
    private Staffing staffing;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private Kangping kangping;
    private Desk stranger;
    private Desk flows;
    private String draft;

    @BeforeEach
    void people() {
        kangping = beans.createBean(Kangping.class);
        stranger = desk(kangping.appointed("孙悦", kangping.hospital, Post.Kind.LEADER));
        flows = administrator(Grant.FLOW_ADMINISTRATOR);
        var drafted = flows.uploadAll("/api/process-sets", Map.of("note", "试验"), Map.of("x.bpmn", BYTES));
        draft = drafted.path("id").asText();
    }

    @Test
    void knowsEveryRouteThatTakesAFile() {
        var found = routes.getHandlerMethods().entrySet().stream().filter(route -> takesAFile(route.getValue()))
                .flatMap(route -> names(route.getKey())).filter(name -> !name.contains("/api/probe"))
                .collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(Set.of(MODELER, VERIFICATION));

        assertThat(found).isEqualTo(new TreeSet<>(tries().keySet())).hasSizeGreaterThan(7);
    }

    @Test
    void tellsAStrangerThatThereIsNothing() {
        tries().forEach((route, send) -> assertThat(send.sent().apply(stranger)).as(route).isEqualTo(404));
    }

    @Test
    void readsWhatSomebodySendsWhoMay() {
        tries().forEach((route, send) -> assertThat(send.sent().apply(send.who())).as(route).isIn(200, 201, 400));
    }

    /** How a file is sent, and who may. */
    private record Sending(Desk who, Function<Desk, Integer> sent) {
    }

    private Map<String, Sending> tries() {
        var clerk = desk(kangping.clerk);
        var city = desk(kangping.cityClerk);
        var ours = Map.of("plan", kangping.plan.id(), "unit", kangping.publicity.id());
        var sets = "/api/process-sets";
        var planFile = "/api/plans/" + kangping.plan.id() + "/file";
        var tries = new HashMap<>(Map.of(
                "POST /api/photos", uploaded(clerk, "/api/photos?unit=" + kangping.publicity.id(), Map.of()),
                "POST /api/scans", uploaded(clerk, "/api/scans?unit=" + kangping.publicity.id(), Map.of()),
                "POST /api/imports", uploaded(clerk, "/api/imports", ours),
                "POST /api/gaps/photos", uploaded(clerk, "/api/gaps/photos", ours),
                "POST /api/organization-imports", uploaded(administrator(Grant.SYSTEM_ADMINISTRATOR),
                        "/api/organization-imports", Map.of()),
                "POST /api/process-sets", files(sets),
                "POST /api/process-sets/{id}/files", files(sets + "/" + draft + "/files"),
                "POST /api/plans", new Sending(city, desk -> desk.sentText("POST", "/api/plans", JUNK).statusCode()),
                "PUT /api/plans/{id}/file", new Sending(city,
                        desk -> desk.sentText("PUT", planFile, JUNK).statusCode())));
        tries.put("POST /api/scan-intakes", uploaded(clerk, "/api/scan-intakes", ours));
        tries.put("POST /api/word-imports", uploaded(clerk, "/api/word-imports", ours));
        tries.put("POST /api/nominations/{id}/materials",
                uploaded(clerk, "/api/nominations/" + nomination(clerk) + "/materials?kind=OTHER", Map.of()));
        tries.put("POST /api/courses/{id}/materials",
                uploaded(clerk, "/api/courses/" + course(clerk) + "/materials", Map.of()));
        tries.putAll(triesOfAList());
        return tries;
    }

    private Map<String, Sending> triesOfAList() {
        var rounds = beans.createBean(Rounds.class);
        rounds.recommended(Rounds.HEALTH, 1);
        var reporting = desk(rounds.kangping.clerk);
        var version = reporting.post("/api/roster-versions", Desk.of("planId", rounds.plan.id(), "unitId",
                rounds.kangping.publicity.id())).path("id").asText();
        var list = "/api/submissions/" + rounds.report("人选不足").id();
        var receiving = desk(rounds.kangping.cityClerk);
        return Map.of("POST /api/roster-versions/{id}/scans", new Sending(reporting, desk -> desk.sentAll(
                        "/api/roster-versions/" + version + "/scans", Map.of(), Map.of("x.pdf", BYTES)).statusCode()),
                "POST /api/submissions/{id}/parcel-readings", uploaded(receiving, list + "/parcel-readings", Map.of()),
                "POST /api/submissions/{id}/kept-parcels", uploaded(receiving, list + "/kept-parcels?sha256=0",
                        Map.of()));
    }

    private String nomination(Desk clerk) {
        return clerk.post("/api/nominations", Desk.of("planId", kangping.plan.id(), "unitId",
                kangping.publicity.id(), "dossier", Map.of("name", "王芳"))).path("id").asText();
    }

    private String course(Desk clerk) {
        return clerk.post("/api/courses", Desk.of("plan", kangping.plan.id(), "unit", kangping.publicity.id()))
                .path("id").asText();
    }

    private static Sending uploaded(Desk who, String path, Map<String, String> fields) {
        return new Sending(who, desk -> desk.sent(path, fields, Map.of("file", BYTES)).statusCode());
    }

    /** Of two files with one name it is told only whoever may send any. */
    private Sending files(String path) {
        var two = new IdentityHashMap<String, byte[]>(Map.of("x.bpmn", BYTES));
        two.put(new String("x.bpmn"), BYTES);
        return new Sending(flows, desk -> desk.sentAll(path, Map.of("note", "试验"), two).statusCode());
    }

    private static Stream<String> names(RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods().stream().flatMap(verb -> route.getPatternValues().stream()
                .map(path -> verb + " " + path));
    }

    private static boolean takesAFile(HandlerMethod route) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), RequestMapping.class);
        return mapping != null && List.of(mapping.consumes()).contains(MediaType.MULTIPART_FORM_DATA_VALUE)
                || Arrays.stream(route.getMethodParameters()).anyMatch(DutyBeforeParsingTests::isFile);
    }

    private static boolean isFile(MethodParameter parameter) {
        return parameter.getGenericParameterType().getTypeName().contains(MultipartFile.class.getName())
                || parameter.hasParameterAnnotation(RequestBody.class)
                && Set.of(String.class, byte[].class).contains(parameter.getParameterType());
    }

    private Desk administrator(Grant grant) {
        var administrator = staffing.enrol("u" + Ids.next(), "韩冰", null);
        grants.give(administrator.id(), grant);
        return desk(administrator);
    }

    private Desk desk(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }
}
