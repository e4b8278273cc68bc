package huozhong.bench.load;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Somebody signed in who asks one thing after the other: of ten seven lists and dossiers, two marks and drafts, one
 * submission. Who has nothing to submit looks at his list, and makes up for it; who has marked all changes a mark.
 */
final class Person {

    static final int SHARES = 3;
    private static final AtomicLong MOBILE = new AtomicLong(18_000_000_000L);

    private final Account account;
    private final Session session;
    private final Deque<JsonNode> drafts = new ArrayDeque<>();
    private final Deque<String> marked = new ArrayDeque<>();
    private final Deque<String> opened = new ArrayDeque<>();
    private final Deque<String> seen = new ArrayDeque<>();
    private final int share;
    private final int[] askedOf = new int[Part.values().length];
    /** They don't all begin with the same. */
    private int asked = ThreadLocalRandom.current().nextInt(10);

    /** @param share of the account's tasks, one of {@link #SHARES}, since some sit at it */
    Person(Account account, int share, int port) {
        this.account = account;
        this.share = share;
        this.session = new Session(port);
    }

    CompletableFuture<JsonNode> signIn() {
        return session.logIn(account.login(), Accounts.PASSWORD);
    }

    /** What he is furthest behind with of what he can do now. */
    Kind next() {
        var part = Stream.of(Part.values()).filter(this::can)
                .max(Comparator.comparingDouble(one -> one.of * (asked + 1) - one.asked(this))).orElseThrow();
        asked++;
        askedOf[part.ordinal()]++;
        return switch (part) {
            case READ -> seen.isEmpty() || asked % 2 == 0 ? Kind.LIST : Kind.DOSSIER;
            case WRITE -> account.clerk() ? Kind.DRAFT : Kind.MARK;
            case SUBMIT -> Kind.SUBMISSION;
        };
    }

    private boolean can(Part part) {
        return switch (part) {
            case READ -> true;
            case WRITE -> account.clerk() || !opened.isEmpty() || !marked.isEmpty();
            case SUBMIT -> account.clerk() ? !drafts.isEmpty() : !marked.isEmpty();
        };
    }

    /** Of ten requests so many. */
    private enum Part {

        READ(0.7), WRITE(0.2), SUBMIT(0.1);

        private final double of;

        Part(double of) {
            this.of = of;
        }

        private int asked(Person person) {
            return person.askedOf[ordinal()];
        }
    }

    CompletableFuture<?> ask(Kind kind) {
        return switch (kind) {
            case LIST -> list();
            case DOSSIER -> open(seen.pop());
            case MARK -> mark(opened.isEmpty() ? marked.pop() : opened.pop());
            case DRAFT -> draft();
            case SUBMISSION -> account.clerk() ? submit(drafts.pop()) : agree(marked.pop());
        };
    }

    private CompletableFuture<?> list() {
        var path = account.clerk() ? "/api/nominations?plan=" + account.planId() : "/api/tasks";
        return session.get(path).thenAccept(page -> {
            seen.clear();
            page.path("items").forEach(row -> found(row).filter(this::isNew).ifPresent(seen::add));
        });
    }

    private boolean isNew(String id) {
        return account.clerk() || Math.floorMod(id.hashCode(), SHARES) == share && !marked.contains(id)
                && !opened.contains(id);
    }

    private CompletableFuture<?> open(String id) {
        return session.get((account.clerk() ? "/api/nominations/" : "/api/tasks/") + id).thenRun(() -> opened.add(id));
    }

    private Optional<String> found(JsonNode row) {
        return Optional.ofNullable(account.clerk() ? row.path("id").asText(null)
                : row.path("task").path("taskId").asText(null));
    }

    private CompletableFuture<?> mark(String task) {
        return session.put("/api/tasks/" + task + "/mark", Map.of("text", "同意")).thenRun(() -> marked.addLast(task));
    }

    private CompletableFuture<?> agree(String task) {
        return session.post("/api/tasks/" + task + "/submission", Map.of("decision", "AGREE"));
    }

    private CompletableFuture<?> draft() {
        var dossier = Map.ofEntries(Map.entry("name", "李秀英"), Map.entry("gender", "女"), Map.entry("birth", "1978-05"),
                Map.entry("ethnicity", "汉族"), Map.entry("politics", "中共党员"), Map.entry("employer", "医院主任医师"),
                Map.entry("mobile", String.valueOf(MOBILE.incrementAndGet())), Map.entry("category", "HEALTH"),
                Map.entry("specialty", "内科诊疗"), Map.entry("deeds", "从医二十年，常年下乡义诊。".repeat(10)),
                Map.entry("photo", account.photo()));
        return session.post("/api/nominations", Map.of("planId", account.planId(), "unitId", account.unitId(),
                "askedUnitId", account.hospitalId(), "dossier", dossier)).thenAccept(drafts::add);
    }

    private CompletableFuture<?> submit(JsonNode draft) {
        return session.post("/api/nominations/" + draft.path("id").asText() + "/submission",
                Map.of("version", draft.path("version").asInt()));
    }
}
