package huozhong;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a second administrator does to what waits for him. */
public final class SecondKey {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SecondKey() {
    }

    /** The proposal about a user or a file that waits. */
    public static String proposal(Browser administrator, String subject) {
        try {
            return Desk.list(JSON.readTree(administrator.get("/api/proposals").body())).stream()
                    .filter(one -> one.path("subject").asText().equals(subject)).findFirst()
                    .orElseThrow(() -> new AssertionError("nothing waits about " + subject)).path("id").asText();
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Agrees to it. */
    public static void turn(Browser administrator, String subject) {
        var answer = administrator.post("/api/proposals/" + proposal(administrator, subject) + "/confirmation", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }
}
