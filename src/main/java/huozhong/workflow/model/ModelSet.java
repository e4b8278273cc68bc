package huozhong.workflow.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Diagrams, decision tables and forms that go live together, each by its file's name. */
public record ModelSet(SortedMap<String, byte[]> files) {

    public ModelSet(Map<String, byte[]> files) {
        this(new TreeMap<>(files));
    }

    /** The same set with other files in place of, or beside, its own. */
    public ModelSet with(Map<String, byte[]> others) {
        var all = new TreeMap<>(files);
        all.putAll(others);
        return new ModelSet(all);
    }

    /** Of all names and contents, in the order of the names. */
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
