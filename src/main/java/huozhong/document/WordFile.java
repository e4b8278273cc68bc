package huozhong.document;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import huozhong.shared.InvalidInput;

/** A .docx document that was found harmless: its text as XML, its styles, and its pictures by their relationship. */
public record WordFile(byte[] text, byte[] styles, Map<String, byte[]> pictures) {

    private static final int MAX_TEXT = 8 << 20;
    private static final Pattern RELATIONSHIP = Pattern.compile("<(?:\\w+:)?Relationship\\s([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern PICTURE = Pattern.compile("(?i).*/media/.*\\.(?:jpe?g|jfif|png|gif|bmp|tiff?|webp"
            + "|emf|wmf|wdp|heic)");
    /** Fields that fetch or start something when Word opens the file. */
    private static final Pattern ACTS = Pattern.compile("(?i)\\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT)\\b");
    private static final Pattern INSTRUCTION = Pattern.compile(
            "<(?:\\w+:)?instrText\\b[^>]*>([^<]*)<|<(?:\\w+:)?fldSimple\\b[^>]*instr\\s*=\\s*[\"']([^\"']*)");
    private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
    private static final String SAVE_AS = "请用Word或WPS打开原件，另存为.docx后再上传";

    /** Of at most 20 MB; throws {@link InvalidInput} on "file" for anything else, with the way out. */
    public static WordFile of(byte[] content) {
        refuseOther(content);
        return Unfolding.onThisNode(() -> open(content));
    }

    private static WordFile open(byte[] content) {
        var parts = OfficeFile.opened(content, name -> PICTURE.matcher("/" + name).matches());
        if (parts.isWorkbook()) {
            throw new InvalidInput("file", "这是Excel工作簿，汇总表请在“汇总表（Excel）”中录入");
        }
        if (parts.parts().keySet().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("afchunk"))) {
            throw new InvalidInput("file", "文件中嵌入了另一个文档，请把内容直接写在登记表里");
        }
        var main = relationships(parts, "_rels/.rels").values().stream()
                .filter(one -> one.type.endsWith("/officeDocument")).map(Relationship::target).findFirst()
                .orElse("word/document.xml");
        var text = part(parts, main);
        refuseInstructions(text);
        var folder = main.substring(0, main.lastIndexOf('/') + 1);
        var pictures = new HashMap<String, byte[]>();
        relationships(parts, folder + "_rels/" + main.substring(folder.length()) + ".rels").forEach((id, one) -> {
            if (one.type.endsWith("/image")) {
                pictures.put(id, part(parts, within(folder, one.target)));
            }
        });
        return new WordFile(text, part(parts, folder + "styles.xml"), pictures);
    }

    /** Until the pattern is run on it a text of megabytes costs nothing. */
    private static void refuseInstructions(byte[] text) {
        if (text.length == 0 || text.length > MAX_TEXT) {
            throw new InvalidInput("file", text.length == 0 ? "Word文件已损坏，请重新另存为.docx后再上传" : "文件内容过多，已拒绝打开");
        }
        if (!Bytes.contains(text, "instr")) {
            return;
        }
        var whole = new StringBuilder();
        INSTRUCTION.matcher(new String(text, StandardCharsets.UTF_8)).results()
                .forEach(found -> whole.append(found.group(1) == null ? found.group(2) : found.group(1)));
        if (ACTS.matcher(whole).find()) {
            throw new InvalidInput("file", "文件含有会自动读取外部内容的域，请去掉后再上传");
        }
    }

    private static void refuseOther(byte[] content) {
        if (content.length == 0) {
            throw new InvalidInput("file", "文件是空的");
        }
        if (content.length > StoredFile.Kind.ATTACHMENT.maxBytes()) {
            throw new InvalidInput("file", "文件不能超过20MB");
        }
        if (!Archive.isZip(content)) {
            throw new InvalidInput("file", other(content));
        }
    }

    private static String other(byte[] content) {
        if (Bytes.startsWith(content, 0xd0, 0xcf, 0x11, 0xe0)) {
            return Bytes.contains(content, ENCRYPTED) ? "文件设有密码，请取消密码后再上传"
                    : "这是.doc、.wps等旧格式，" + SAVE_AS;
        }
        if (Bytes.contains(content, "%PDF-", 0, 1024)) {
            return "这是PDF，文字读不可靠，" + SAVE_AS;
        }
        if (Bytes.startsWith(content, '{', '\\', 'r', 't', 'f')) {
            return "这是RTF格式，" + SAVE_AS;
        }
        return Picture.isPicture(content) || !ForeignPicture.words(content, "").isEmpty()
                ? "这是图片，上面的文字读不了，请上传登记表的Word原件（.docx）" : "这不是.docx文件，" + SAVE_AS;
    }

    /** What a relationship says of a part. */
    private record Relationship(String type, String target) {
    }

    private static Map<String, Relationship> relationships(OfficeFile parts, String name) {
        var found = new HashMap<String, Relationship>();
        RELATIONSHIP.matcher(new String(part(parts, name), StandardCharsets.UTF_8)).results().forEach(one -> {
            var said = new HashMap<String, String>();
            ATTRIBUTE.matcher(one.group(1)).results().forEach(each -> said.put(each.group(1), each.group(2)));
            var target = said.getOrDefault("Target", "");
            found.put(said.getOrDefault("Id", ""), new Relationship(said.getOrDefault("Type", ""),
                    target.startsWith("/") ? target.substring(1) : target));
        });
        return found;
    }

    private static String within(String folder, String target) {
        return target.startsWith(folder) ? target : folder + target;
    }

    private static byte[] part(OfficeFile parts, String name) {
        return Optional.ofNullable(parts.parts().get(name)).or(() -> parts.parts().entrySet().stream()
                .filter(one -> one.getKey().equalsIgnoreCase(name)).map(Map.Entry::getValue).findFirst())
                .map(Objects::requireNonNull).orElse(new byte[0]);
    }
}
