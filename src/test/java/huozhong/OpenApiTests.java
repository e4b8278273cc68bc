package huozhong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.access.Credentials;
import huozhong.organization.Staffing;
import huozhong.shared.Ids;

/** The description of the API that the portal's client is generated from is the one that the application gives. */
@ApplicationTest
class OpenApiTests {

    private static final Path FILE = Path.of("src/main/resources/openapi.json");
    private static final String HOW = "openapi.json is not what the application says of itself; if that is meant: "
            + "mvn test -Dtest=OpenApiTests -Dhuozhong.openapi.write=true";
    private static final List<String> KEYLESS = List.of("/api/login", "/api/logout",
            "/api/nominations/{id}/mobile", "/api/nominations/{id}/sealed-form", "/api/first-run",
            "/api/nominations/{id}/stamps/{stamp}/picture",
            "/api/first-password", "/api/selections/{id}/paper",
            "/api/roster-versions/{id}/files/{form}", "/api/roster-stamps/{id}/scan", "/api/submissions/{id}/roster",
            "/api/accepted-nominees/workbook", "/api/nominations/workbook", "/api/submissions/{id}/parcel",
            "/api/submissions/{id}/parcel/letter",
            "/api/submissions/{id}/parcel/mails", "/api/submissions/{id}/parcel-readings",
            "/api/submissions/{id}/kept-parcels/{kept}/file", "/api/units/{id}/seal-uses/workbook",
            "/api/seal-verifications", "/api/platform-seals/{id}/notice", "/api/gatherings/{id}/scans",
            "/api/courses/{course}/feedback/slips", "/api/feedback/{code}", "/api/plans/{id}/member-passes",
                "/api/calendar-address", "/api/message-settings/address",
                "/api/message-settings/address/confirmation",
            "/api/nominee-search", "/api/registration-forms", "/api/registration-forms/word",
            "/api/paper-templates/{paper}/preview", "/api/paper-templates/{paper}/preview/pdf");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;

    private JsonNode description;

    @BeforeEach
    void description() {
        var user = staffing.enrol("u" + Ids.next(), "张三", null);
        credentials.setPassword(user.id(), "a mountain in spring");
        description = new Desk(port, user.login(), "a mountain in spring").get("/api/openapi");
    }

    @Test
    void isTheOneThatIsCommitted() throws IOException {
        var now = normalised(description);
        if (Boolean.getBoolean("huozhong.openapi.write")) {
            Files.writeString(FILE, now);
        }

        assertThat(Files.exists(FILE) ? Files.readString(FILE) : "").as(HOW).isEqualTo(now);
    }

    @Test
    void isTheirsOnlyWhoAreLoggedIn() {
        assertThat(new Browser(port).get("/api/openapi").statusCode()).isEqualTo(401);
    }

    @Test
    void asksEveryPostForItsKeyAndNobodyForTheCaller() {
        var keyless = new ArrayList<String>();
        description.path("paths").fields().forEachRemaining(path -> {
            if (path.getValue().has("post") && !parameters(path.getValue().path("post")).contains("Idempotency-Key")) {
                keyless.add(path.getKey());
            }
        });

        assertThat(keyless).containsExactlyInAnyOrderElementsOf(KEYLESS);
        assertThat(description.toString()).doesNotContain("\"caller\"");
    }

    private static List<String> parameters(JsonNode operation) {
        return Desk.list(operation.path("parameters")).stream().map(one -> one.path("name").asText()).toList();
    }

    /** Sorted, without the address of whoever was asked. */
    private static String normalised(JsonNode description) throws IOException {
        var copy = (ObjectNode) description.deepCopy();
        copy.remove("servers");
        return JSON.writeValueAsString(JSON.treeToValue(copy, Object.class)) + "\n";
    }
}
