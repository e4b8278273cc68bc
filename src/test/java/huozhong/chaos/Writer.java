package huozhong.chaos;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** Puts one after the other forward in a county, submits him, and agrees as his employer. */
final class Writer implements Runnable {

    private static final AtomicLong MOBILE = new AtomicLong(13_000_000_000L);

    private final County county;
    private final Visitor clerk;
    private final Visitor leader;
    private final Receipts receipts;
    private final long end;

    Writer(County county, Stage stage, Receipts receipts, long end, long last) {
        this.county = county;
        this.clerk = new Visitor(county.clerk(), stage, receipts, last);
        this.leader = new Visitor(county.leader(), stage, receipts, last);
        this.receipts = receipts;
        this.end = end;
    }

    @Override
    public void run() {
        while (System.nanoTime() < end) {
            clerk.look("/");
            draft().filter(this::submit).flatMap(put -> task(put.path("id").asText())).ifPresent(this::agree);
        }
    }

    private Optional<JsonNode> draft() {
        var mobile = String.valueOf(MOBILE.incrementAndGet());
        var dossier = county.dossier().deepCopy().put("mobile", mobile);
        var put = clerk.act("/api/nominations",
                Map.of("planId", county.planId(), "unitId", county.unitId(), "dossier", dossier));
        put.ifPresent(one -> receipts.drafts.put(mobile, one.path("id").asText()));
        return put;
    }

    private boolean submit(JsonNode put) {
        var id = put.path("id").asText();
        var submitted = clerk.act("/api/nominations/" + id + "/submission",
                Map.of("version", put.path("version").asInt())).isPresent();
        if (submitted) {
            receipts.submitted.add(id);
        }
        return submitted;
    }

    /** It is there as soon as the submission is acknowledged. */
    private Optional<JsonNode> task(String id) {
        var open = leader.read("/api/tasks?step=GiveEmployerOpinion&sort=SINCE&size=100");
        return open.stream().flatMap(page -> StreamSupport.stream(page.path("items").spliterator(), false))
                .map(row -> row.path("task")).filter(task -> task.path("caseId").asText().equals(id)).findFirst();
    }

    private void agree(JsonNode task) {
        leader.act("/api/tasks/" + task.path("taskId").asText() + "/submission", Map.of("decision", "AGREE"))
                .ifPresent(done -> receipts.opinions.add(task.path("caseId").asText()));
    }
}
