package huozhong.document;

/** Names that each system takes for a file or folder. */
public final class FileNames {

    private static final int LONGEST = 100;

    private FileNames() {
    }

    /** Rare characters stay; what parts a path, or what a screen doesn't show, doesn't. */
    public static String safe(String name) {
        var plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}]", "_").strip().replaceAll("^[.\\s]+|[.\\s]+$", "");
        return plain.codePointCount(0, plain.length()) <= LONGEST ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
    }
}
