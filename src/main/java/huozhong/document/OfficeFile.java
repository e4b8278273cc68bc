package huozhong.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import huozhong.shared.InvalidInput;

/** An Office file (xlsx, docx) taken apart and found without anything that acts or reaches outside. */
public record OfficeFile(Map<String, byte[]> parts) {

    private static final Archive.Limits LIMITS = new Archive.Limits(20 << 20, 100 << 20, 1000);
    private static final Pattern ACTIVE = Pattern.compile(
            "(?i)vbaproject|vbadata|macroenabled|macrosheets?|dialogsheets?|externallinks?"
                    + "|embeddings/|oleobject|activex");
    /** A link that a person clicks is no danger; everything else that points outside is fetched by itself. */
    private static final Pattern EXTERNAL = Pattern.compile(
            "(?i)<(\\w+:)?Relationship\\b(?![^>]*/hyperlink[\"'])[^>]*TargetMode\\s*=\\s*[\"']External|&#");
    /** Parts that are read as a tree, not as a stream. */
    private static final Pattern TREE =
            Pattern.compile("(?i).*\\.rels|\\[Content_Types].xml|docProps/.*|xl/workbook.xml");
    private static final int MAX_TREE = 2 << 20;
    /** No attribute and no text of an Office file is longer: a cell holds 32,767 characters. */
    private static final int MAX_PIECE = 256 << 10;
    private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";

    /** The parts of an .xlsx workbook of at most 10 MB; throws {@link InvalidInput} on "file" for anything else. */
    public static OfficeFile workbook(byte[] content) {
        if (content.length > StoredFile.Kind.ROSTER.maxBytes()) {
            throw new InvalidInput("file", "文件不能超过10MB");
        }
        refuseOldFormat(content);
        var file = open(content);
        if (!file.isWorkbook()) {
            throw new InvalidInput("file", "这不是Excel工作簿，请上传.xlsx文件");
        }
        return file;
    }

    static OfficeFile open(byte[] content) {
        return opened(content, name -> false);
    }

    /** With the bytes of further parts, which nobody has looked into. */
    static OfficeFile opened(byte[] content, Predicate<String> kept) {
        var file = new OfficeFile(Archive.parts(content, LIMITS, name -> isRead(name) || kept.test(name)));
        file.parts.keySet().forEach(OfficeFile::refuseActive);
        refuseActive(new String(file.types(), StandardCharsets.ISO_8859_1));
        file.parts.forEach(OfficeFile::refuseTrap);
        if (!file.isWorkbook() && !file.hasMain("wordprocessingml.document.main+xml")) {
            throw new InvalidInput("file", "只接受.xlsx、.docx文件，不接受其他格式、模板和含宏的文件");
        }
        return file;
    }

    boolean isWorkbook() {
        return hasMain("spreadsheetml.sheet.main+xml");
    }

    private boolean hasMain(String type) {
        return Bytes.contains(types(), type);
    }

    private byte[] types() {
        return parts.getOrDefault("[Content_Types].xml", new byte[0]);
    }

    private static void refuseOldFormat(byte[] content) {
        if (Bytes.startsWith(content, 0xd0, 0xcf, 0x11, 0xe0)) {
            var encrypted = Bytes.contains(content, ENCRYPTED);
            throw new InvalidInput("file", encrypted ? "文件设有密码，请取消密码后再上传"
                    : "不接受.xls旧格式，请在Excel或WPS中另存为.xlsx后再上传");
        }
        if (!Archive.isZip(content)) {
            throw new InvalidInput("file", "这不是.xlsx文件，请用Excel或WPS另存为.xlsx后再上传");
        }
    }

    private static void refuseActive(String names) {
        if (ACTIVE.matcher(names).find()) {
            throw new InvalidInput("file", "文件含宏、外部链接或嵌入对象，请去掉后再上传");
        }
    }

    /** Pictures and the like are looked at by nobody here. */
    private static boolean isRead(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
    }

    private static void refuseTrap(String name, byte[] part) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (!isRead(lower)) {
            return;
        }
        if (Bytes.contains(part, "<!DOCTYPE") || Bytes.contains(part, "<!ENTITY")) {
            throw new InvalidInput("file", "文件含有不允许的DOCTYPE声明，已拒绝打开");
        }
        var overgrown = TREE.matcher(name).matches() && part.length > MAX_TREE;
        if (overgrown || !isUtf8Xml(part) || hasOverlongPiece(part)) {
            throw new InvalidInput("file", "文件结构异常，已拒绝打开");
        }
        if (lower.endsWith(".rels")) {
            refuseExternal(new String(part, StandardCharsets.UTF_8));
        }
    }

    private static void refuseExternal(String relationships) {
        if (EXTERNAL.matcher(relationships).find()) {
            throw new InvalidInput("file", "文件引用了外部内容，请断开链接后再上传");
        }
    }

    /** In another encoding the marks above would not be seen. */
    private static boolean isUtf8Xml(byte[] part) {
        return Bytes.startsWith(part, '<') && part.length > 1 && part[1] != 0
                || Bytes.startsWith(part, 0xef, 0xbb, 0xbf, '<');
    }

    private static boolean hasOverlongPiece(byte[] part) {
        var begin = 0;
        for (var at = 0; at < part.length; at++) {
            if (part[at] == '<') {
                begin = at;
            }
            if (at - begin > MAX_PIECE) {
                return true;
            }
        }
        return false;
    }
}
