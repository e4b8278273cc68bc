package huozhong.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/** The last link of the chain; kept elsewhere, it proves later that nothing before it was cut off or put back. */
public record Head(long seq, String hash) {

    public static final Head NONE = new Head(0, "0".repeat(64));

    private static final Pattern SEQ = Pattern.compile("\"seq\"\\s*:\\s*(\\d{1,18})");
    private static final Pattern HASH = Pattern.compile("\"hash\"\\s*:\\s*\"([0-9a-f]{64})\"");

    /** Reads the auditor's export, or what {@link #toString} wrote, wherever it stands in the text. */
    static Optional<Head> parse(String text) {
        var seq = SEQ.matcher(text);
        var hash = HASH.matcher(text);
        if (seq.find() && hash.find()) {
            return Optional.of(new Head(Long.parseLong(seq.group(1)), hash.group(1)));
        }
        return text.lines().map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length == 2 && words[0].matches("\\d{1,18}") && words[1].matches("[0-9a-f]{64}"))
                .map(words -> new Head(Long.parseLong(words[0]), words[1])).findFirst();
    }

    Head next(AuditRow row) {
        return new Head(seq + 1, row.hashAfter(hash));
    }

    @Override
    public String toString() {
        return seq + " " + hash;
    }
}
