package huozhong.rendering;

import static huozhong.Desk.list;
import static huozhong.Desk.of;

import com.fasterxml.jackson.databind.JsonNode;

import huozhong.Desk;

/** Two flow administrators at the templates: one drafts, the other publishes. */
public final class TemplateDesk {

    private final Desk author;
    private final Desk publisher;

    public TemplateDesk(Desk author, Desk publisher) {
        this.author = author;
        this.publisher = publisher;
    }

    /** The live version, with its source. */
    public JsonNode live(String paper) {
        var editions = list(author.get("/api/paper-templates")).stream()
                .filter(one -> one.path("code").asText().equals(paper)).findFirst().orElseThrow().path("editions");
        return read(list(editions).stream().filter(one -> one.path("live").asBoolean()).findFirst().orElseThrow()
                .path("id").asText());
    }

    public JsonNode read(String id) {
        return publisher.get("/api/paper-editions/" + id);
    }

    public String draft(String paper, String source) {
        return author.post("/api/paper-templates/" + paper + "/editions", of("source", source, "note", "按新要求调整"))
                .path("id").asText();
    }

    static Object publication(JsonNode review) {
        return of("sha256", review.path("edition").path("sha256").asText(), "live", review.path("liveId").asText(),
                "reason", "经核对无误");
    }

    public JsonNode publish(String id) {
        return publisher.post("/api/paper-editions/" + id + "/publication", publication(read(id)));
    }

    /** The live one with a text replaced. */
    public JsonNode change(String paper, String from, String to) {
        var source = live(paper).path("source").asText();
        if (!source.contains(from)) {
            throw new AssertionError(paper + " has no " + from);
        }
        return publish(draft(paper, source.replace(from, to)));
    }
}
