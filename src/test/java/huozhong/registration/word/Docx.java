package huozhong.registration.word;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Word files made part by part, as many programs and hands make them; the people are invented. */
public final class Docx {

    static final String DEEDS = "常年在社区义务宣讲，深受群众欢迎。";
    static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"" + RELATIONSHIPS + "\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Docx(String body) {
        with("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + MAIN + "\"/></Types>");
        with("_rels/.rels", relationships("<Relationship Id=\"rId1\" Type=\"" + RELATIONSHIPS
                + "/officeDocument\" Target=\"word/document.xml\"/>"));
        with("word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document" + SPACES
                + "><w:body>" + body + "</w:body></w:document>");
    }

    static Docx of(String body) {
        return new Docx(body);
    }

    static String relationships(String inner) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inner + "</Relationships>";
    }

    Docx with(String name, String xml) {
        return with(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    Docx with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** The picture that {@link #image} shows. */
    Docx withPicture(byte[] picture) {
        return withPictures(Map.of("rId7", picture));
    }

    Docx withPictures(Map<String, byte[]> pictures) {
        pictures.forEach((id, picture) -> with("word/media/" + id + ".jpeg", picture));
        return with("word/_rels/document.xml.rels", relationships(pictures.keySet().stream()
                .map(id -> "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONSHIPS + "/image\" Target=\"media/" + id
                        + ".jpeg\"/>").collect(Collectors.joining())));
    }

    byte[] bytes() {
        return zip(parts, StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> files, Charset names) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, names)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    // the form

    /** Annex 1 of one person, in tables as it was issued. */
    static String form(String name, String mobile) {
        return p("附件1") + p("“火种”计划人员登记表") + table(
                tr(tc("姓名"), tc(name), tc("性别"), tc("女"), tc("出生年月"), tc("1978-05"), photoCell("照片")),
                tr(tc("民族"), tc("汉族"), tc("政治面貌"), tc("中共党员"), tc("联系手机"), tc(mobile), goesOn(1)),
                tr(tc("工作单位及职务"), tc("康平县人民医院护士长", 5), goesOn(1)),
                tr(tc("特长"), tc("健康宣讲", 2), tc("所在队伍类别"), tc("卫生健康", 3)),
                tr(tc("事迹介绍"), tc(DEEDS, 6)),
                tr(tc("获得荣誉及媒体报道情况"), tc("2023年县优秀志愿者", 6)),
                tr(tc("所在工作单位意见"), tc("情况属实，同意推荐。", 6)),
                tr(tc("推荐单位意见"), tc("（盖章）　　年　月　日", 6)));
    }

    public static byte[] plain(String name, String mobile) {
        return of(form(name, mobile)).bytes();
    }

    /** With a photo in its place. */
    public static byte[] withPhoto(String name, String mobile, byte[] photo) {
        return of(form(name, mobile).replace(photoCell("照片"), photoCell(image("rId7")))).withPicture(photo).bytes();
    }

    static String photoCell(String inner) {
        return "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>"
                + (inner.startsWith("<") ? "<w:p><w:r>" + inner + "</w:r></w:p>" : p(inner)) + "</w:tc>";
    }

    static String goesOn(int span) {
        return "<w:tc><w:tcPr><w:gridSpan w:val=\"" + span + "\"/><w:vMerge/></w:tcPr><w:p/></w:tc>";
    }

    static String startsHere(String text) {
        return "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p(text) + "</w:tc>";
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String tc(String text) {
        return tc(text, 1);
    }

    static String tc(String text, int span) {
        return cell(Stream.of(text.split("\n", -1)).map(Docx::p).collect(Collectors.joining()), span);
    }

    /** With what stands in it as it is. */
    static String cell(String blocks, int span) {
        return "<w:tc><w:tcPr><w:gridSpan w:val=\"" + span + "\"/></w:tcPr>" + blocks + "</w:tc>";
    }

    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String image(String id) {
        return "<w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"" + id
                + "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
    }

    public static byte[] jpeg(int width, int height) {
        try {
            var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var canvas = picture.createGraphics();
            canvas.setColor(Color.BLUE);
            canvas.fillRect(0, 0, width / 2, height);
            canvas.dispose();
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpg", out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
