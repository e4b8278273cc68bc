package huozhong.audit;

import java.util.Optional;

/** The last link of the chain; kept elsewhere, it proves later that nothing before it was cut off or put back. */
public record Head(long seq, String hash) {

    static final Head NONE = new Head(0, "0".repeat(64));

    /** Reads what {@link #toString} wrote, wherever it stands in the text. */
    static Optional<Head> parse(String text) {
        return text.lines().map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length == 2 && words[0].matches("\\d+") && words[1].matches("[0-9a-f]{64}"))
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
