package huozhong;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Point;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;

import com.fasterxml.jackson.databind.JsonNode;

import huozhong.rendering.PaperScans;

/** What a unit's clerk has on his desk in the main job: forms to print and scan, rosters, packages. */
final class MainJobPapers {

    static final String EMPLOYER = "GiveEmployerOpinion";
    static final String RECOMMENDER = "GiveRecommendationOpinion";

    private final MainJob job;
    private final String unit;
    private final Desk clerk;

    MainJobPapers(MainJob job, String unit) {
        this.job = job;
        this.unit = unit;
        this.clerk = job.clerk(unit);
    }

    private String query() {
        return "?plan=" + job.plan + "&unit=" + job.unit(unit);
    }

    String id(String person) {
        return list(clerk.get("/api/nominations?plan=" + job.plan + "&size=100").path("items")).stream()
                .filter(one -> one.path("name").asText().equals(person)).map(one -> one.path("id").asText()).findFirst()
                .orElseThrow();
    }

    // ---------------------------------------------------------------- forms

    byte[] printed(String... people) {
        var ids = List.of(people).stream().map(this::id).toList();
        return clerk.posted("/api/registration-forms", of("ids", ids));
    }

    /** What became of the pages, by state and how many of each, once all are read. */
    Map<String, Integer> scanned(byte[] pdf) {
        var intake = clerk.upload("/api/scan-intakes", Map.of("plan", job.plan, "unit", job.unit(unit)),
                Map.of("file", pdf)).path("id").asText();
        var read = await().until(() -> list(clerk.get("/api/scan-pages" + query()).path("intakes")).stream()
                .filter(one -> one.path("id").asText().equals(intake)).findFirst().orElseThrow(),
                one -> one.path("done").asInt() == one.path("total").asInt());
        var states = new LinkedHashMap<String, Integer>();
        read.path("pages").fields().forEachRemaining(one -> states.put(one.getKey(), one.getValue().asInt()));
        return states;
    }

    void stamp(byte[] printed, int people, Point... seals) {
        assertThat(scanned(PaperScans.stamped(printed, seals))).isEqualTo(Map.of("MATCHED", people));
    }

    /** On paper, the latest first. */
    List<JsonNode> stamps(String person) {
        return list(clerk.get("/api/nominations/" + id(person) + "/stamps"));
    }

    /** The form under electronic seals as it is now. */
    byte[] sealed(String person) {
        return clerk.posted("/api/nominations/" + id(person) + "/sealed-form", of());
    }

    // ---------------------------------------------------------------- the list

    List<String> differences() {
        return words(clerk.get("/api/list-differences" + query()));
    }

    List<String> differences(String submission) {
        return words(clerk.get("/api/submissions/" + submission + "/differences"));
    }

    private static List<String> words(JsonNode check) {
        assertThat(list(check.path("differences"))).as("the plan demands stamps")
                .allMatch(one -> one.path("demanded").asBoolean());
        return list(check.path("differences")).stream().map(one -> one.at("/difference/words").asText()).toList();
    }

    JsonNode refusedReport() {
        return clerk.refused(409, "/api/submissions", of("planId", job.plan, "unitId", job.unit(unit), "shortfall",
                "人选不足"));
    }

    String report() {
        return job.report(unit, "人选不足");
    }

    String roster() {
        return clerk.post("/api/roster-versions", of("planId", job.plan, "unitId", job.unit(unit))).path("id").asText();
    }

    String rosterOf(String submission) {
        return clerk.post("/api/submissions/" + submission + "/roster-versions", of()).path("id").asText();
    }

    void stampRoster(String version) {
        var printed = clerk.downloaded("/api/roster-versions/" + version + "/files/PAPER");
        var stamp = clerk.uploadAll("/api/roster-versions/" + version + "/scans", Map.of(),
                Map.of("roster.pdf", PaperScans.stamped(printed, PaperScans.ROSTER_SEAL)));
        assertThat(stamp.path("state").asText()).as(stamp.toString()).isEqualTo("READING");
        await().atMost(2, TimeUnit.MINUTES).until(() -> clerk.sentText("POST",
                "/api/roster-versions/" + version + "/files/STAMPED", "").statusCode() == 200);
    }

    void orderRosterSeal(String version) {
        job.leader(unit).post("/api/roster-versions/" + version + "/seal-orders", of());
    }

    // ---------------------------------------------------------------- what the receiver takes

    /** A list's package as the plan's office takes it, by the names of its files. */
    static Map<String, byte[]> parcel(Desk receiver, String submission) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(
                receiver.downloaded("/api/submissions/" + submission + "/parcel")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    static byte[] ending(Map<String, byte[]> parcel, String end) {
        return parcel.entrySet().stream().filter(one -> one.getKey().endsWith(end)).map(Map.Entry::getValue)
                .findFirst().orElseThrow(() -> new AssertionError(end + " is not in " + parcel.keySet()));
    }
}
