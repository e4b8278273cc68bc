package huozhong.registration.sealed;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.document.FileContent;
import huozhong.document.Uploads;
import huozhong.nomination.Kangping;
import huozhong.nomination.field.Field;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.seal.SealedDocuments;
import huozhong.seal.signature.SealVerifier;
import huozhong.shared.Ids;

/** A unit that seals electronically, and somebody who was put forward. */
abstract class SealedScene {

    static final String EMPLOYER = "GiveEmployerOpinion";
    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Grants grants;
    @Autowired
    private Staffing staffing;
    @Autowired
    ObjectMapper json;
    @Autowired
    SealedDocuments documents;
    @Autowired
    private Uploads files;
    @Autowired
    SealVerifier verifier;

    private final Map<String, Desk> desks = new HashMap<>();
    Kangping kangping;
    Desk clerk;
    String id;

    @BeforeEach
    void aCounty() {
        kangping = beans.createBean(Kangping.class);
        clerk = logIn(kangping.clerk);
    }

    /** Where the seals are kept, by what they are known there, and what opens them. */
    String kept() {
        return "HERE";
    }

    String keptAs() {
        return "";
    }

    String pin() {
        return "7k2m9x";
    }

    /** Submitted by 宣传部, of somebody of this employer. */
    void putForward(Unit employer) {
        var dossier = kangping.dossier("王𬎆", "13804011851").with(Field.EMPLOYER, employer.name() + "主任医师")
                .with(Field.PHOTO, kangping.photo(kangping.publicity));
        id = clerk.post("/api/nominations", of("planId", kangping.plan.id(), "unitId", kangping.publicity.id(),
                "dossier", json.valueToTree(dossier))).path("id").asText();
        clerk.post("/api/nominations/" + id + "/submission", of("version", 0));
    }

    Desk logIn(User user) {
        return desks.computeIfAbsent(user.id(), key -> {
            credentials.setPassword(key, PASSWORD);
            return new Desk(port, user.login(), PASSWORD);
        });
    }

    Unit division(Unit department, String code, String name) {
        return staffing.openUnit(kangping.prefix + code, kangping.prefix + name, Unit.DIVISION, kangping.county,
                department);
    }

    /** A seal of the unit in force, with its keeper's PIN set. */
    String registered(Unit unit, User keeps) {
        var system = administrator("系统管理员", Grant.SYSTEM_ADMINISTRATOR);
        var security = administrator("安全管理员", Grant.SECURITY_ADMINISTRATOR);
        system.post("/api/seals", of("unitId", unit.id(), "name", "康平县人民医院", "shape", "STAR", "from", "2024-01-01",
                "kept", kept(), "keptAs", keptAs()));
        var registered = confirmed(security, "SEAL_REGISTERED", unit.id()).path("subject").asText();
        system.post("/api/seals/" + registered + "/keepers", of("userId", keeps.id(), "from", "2024-01-01"));
        confirmed(security, "KEEPER_NAMED", registered);
        logIn(keeps).post("/api/me/seals/" + registered + "/pin", of("pin", pin()));
        return registered;
    }

    Desk administrator(String name, Grant grant) {
        var user = staffing.enrol("u" + Ids.next(), name, null);
        grants.give(user.id(), grant);
        return logIn(user);
    }

    static JsonNode confirmed(Desk security, String kind, String about) {
        var asked = list(security.get("/api/proposals")).stream().filter(one -> one.path("kind").asText().equals(kind)
                && one.toString().contains(about)).findFirst().orElseThrow();
        security.post("/api/proposals/" + asked.path("id").asText() + "/confirmation", of());
        return asked;
    }

    static void agree(Desk leader) {
        leader.submit(EMPLOYER, "王𬎆", Map.of("decision", "AGREE", "text", "情况属实，同意推荐。"));
    }

    static List<JsonNode> orders(Desk keeper) {
        return list(keeper.get("/api/seal-orders").path("items")).stream()
                .filter(one -> one.path("title").asText().contains("王𬎆")).toList();
    }

    JsonNode press(Desk keeper, String seal) {
        var batch = keeper.post("/api/seal-batches", of("sealId", seal, "orderIds",
                List.of(orders(keeper).get(0).path("id").asText()), "pin", pin())).path("id").asText();
        var settled = await().atMost(Duration.ofSeconds(60)).until(() -> keeper.get("/api/seal-batches/" + batch),
                answer -> list(answer.path("outcomes")).stream()
                        .allMatch(one -> Set.of("DONE", "FAILED").contains(one.path("state").asText())));
        return list(settled.path("outcomes")).get(0);
    }

    List<JsonNode> opinions() {
        return list(clerk.get("/api/nominations/" + id + "/record").path("opinions"));
    }

    String step() {
        return list(clerk.get("/api/nominations/" + id).path("open")).stream().map(one -> one.path("step").asText())
                .findFirst().orElse("");
    }

    FileContent sealed() {
        return files.read(documents.current(SealedForms.KIND, id).orElseThrow().fileId());
    }
}
