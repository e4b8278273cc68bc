package huozhong.seal;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import huozhong.access.Caller;
import huozhong.document.StoredFile;
import huozhong.organization.User;
import huozhong.seal.signature.DocumentSealer.SealBox;
import huozhong.sealing.RequestsSeals;
import huozhong.shared.Refusal;

/** A module that has slips of paper sealed, with two boxes each. */
public class SealedProbe implements Sealable, RequestsSeals {

    public static final String KIND = "PROBE";
    public static final List<String> BOXES = List.of("employer", "recommender");

    /** By order the file, and the reason. */
    final Map<String, String> sealed = new ConcurrentHashMap<>();
    final Map<String, String> declined = new ConcurrentHashMap<>();
    /** Subjects with which something is wrong. */
    final List<String> bad = new CopyOnWriteArrayList<>();
    /** By subject what its document says; "空白" where nothing else was said. */
    final Map<String, String> content = new ConcurrentHashMap<>();

    @Override
    public @Nullable String contextId(String subject) {
        return null;
    }

    @Override
    public boolean concerns(String subject, User user) {
        return false;
    }

    @Override
    public void refused(String subject, String box, String reason) {
        throw new AssertionError("Nobody asks for a seal on " + subject);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String words() {
        return "便笺";
    }

    @Override
    public Blank blank(String subject) {
        var pdf = "%PDF-1.7\n" + subject + " " + content.getOrDefault(subject, "空白");
        return new Blank("便笺.pdf", pdf.getBytes(StandardCharsets.UTF_8),
                BOXES.stream().map(box -> new SealBox(box, 0, 0, 0, 120, 120)).toList());
    }

    @Override
    public Map<String, String> titles(Collection<String> subjects) {
        return subjects.stream().collect(Collectors.toMap(subject -> subject, subject -> "便笺" + subject));
    }

    @Override
    public void sealed(SealOrder order, StoredFile file, Caller keeper) {
        if (bad.contains(order.subject())) {
            throw new NotReady();
        }
        sealed.put(order.id(), file.id());
    }

    @Override
    public void declined(SealOrder order, String reason, Caller keeper) {
        declined.put(order.id(), reason);
    }

    static final class NotReady extends Refusal {

        NotReady() {
            super("此人的登记表已被退回");
        }
    }
}
