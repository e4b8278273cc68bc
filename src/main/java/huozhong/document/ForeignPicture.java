package huozhong.document;

import java.util.Map;

/** Pictures that are neither JPEG nor PNG, whatever their file's name says: what they are, and the way out. */
final class ForeignPicture {

    private static final Map<String, String> BEGINNINGS = Map.of("GIF8", "GIF", "BM", "BMP", "II*\0", "TIFF",
            "MM\0*", "TIFF", "%PDF-", "PDF", "8BPS", "PSD");
    /** The brands of an ISO media file that hold a picture. */
    private static final Map<String, String> BRANDS = Map.of("heic", "HEIC", "heix", "HEIC", "heim", "HEIC", "heis",
            "HEIC", "hevc", "HEIC", "hevx", "HEIC", "mif1", "HEIC", "msf1", "HEIC", "avif", "AVIF", "avis", "AVIF");
    private static final int BRAND = 8;

    private ForeignPicture() {
    }

    /** The whole sentence: the real type where it is known, what is accepted, what to do. */
    static String words(byte[] bytes, String accepted) {
        var type = type(bytes);
        return type.isEmpty() ? accepted : "这是" + type + "格式（文件名的后缀不算），" + accepted + "，请另存为JPG后再上传";
    }

    private static String type(byte[] bytes) {
        if (begins(bytes, "RIFF", 0) && begins(bytes, "WEBP", BRAND)) {
            return "WebP";
        }
        var known = begins(bytes, "ftyp", 4) ? BRANDS : BEGINNINGS;
        return known.entrySet().stream().filter(one -> begins(bytes, one.getKey(), known == BRANDS ? BRAND : 0))
                .map(Map.Entry::getValue).findFirst().orElse("");
    }

    private static boolean begins(byte[] bytes, String text, int at) {
        return Bytes.contains(bytes, text, at, at + 1);
    }
}
