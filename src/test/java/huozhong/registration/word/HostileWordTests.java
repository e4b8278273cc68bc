package huozhong.registration.word;

import static huozhong.registration.word.Docx.relationships;
import static huozhong.registration.word.Docx.tc;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import huozhong.ApplicationTest;

/** What is uploaded as a form and is something else, or more: refused with the reason, or cleaned. */
@ApplicationTest
class HostileWordTests extends WordImports {

    private static final String FORM = Docx.form("王文英", "13912345678");
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static Docx form() {
        return Docx.of(FORM);
    }

    private static Docx external(String type, String target) {
        return form().with("word/_rels/settings.xml.rels", relationships("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                + type + "\" Target=\"" + target + "\" TargetMode=\"External\"/>"));
    }

    @Test
    void refusesWhatActs() {
        assertThat(refusal("a.docm", Docx.of(FORM).with("word/vbaProject.bin", new byte[] {1}).bytes())).contains("含宏");
        assertThat(refusal("a.docx", form().with("[Content_Types].xml", "<Types><Override ContentType=\""
                + "application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>").bytes())).contains("含宏");
        assertThat(refusal("a.docx", form().with("word/embeddings/oleObject1.bin", new byte[] {1}).bytes()))
                .contains("嵌入对象");
        assertThat(refusal("a.docx", form().with("word/activeX/activeX1.xml", "<a/>").bytes())).contains("嵌入对象");
        assertThat(refusal("a.docx", Docx.of(FORM
                + "<w:p><w:r><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText></w:r></w:p>")
                .bytes())).contains("自动读取外部内容");
        assertThat(refusal("a.docx", Docx.of(FORM + "<w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>"
                + "AUTO x</w:instrText></w:r></w:p>").bytes())).contains("自动读取外部内容");
    }

    @Test
    void refusesWhatReachesOutside() {
        assertThat(refusal("a.docx", external("attachedTemplate", "http://x.example/t.dotm").bytes())).contains("外部内容");
        assertThat(refusal("a.docx", external("image", "file://x.example/p.png").bytes())).contains("外部内容");
        assertThat(refusal("a.docx", form().with("word/document.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM "
                + "\"file:///etc/passwd\">]><d>&x;</d>").bytes())).contains("DOCTYPE");
        assertThat(refusal("a.docx", form().with("word/afchunk.mht", "<html/>").bytes())).contains("嵌入了另一个文档");
        assertThat(check(Map.of("a.docx", external("hyperlink", "http://x.example/").bytes())).rows()).hasSize(1);
    }

    @Test
    void refusesWhatSwells() {
        assertThat(refusal("a.docx", form().with("word/media/big.jpeg", new byte[120 << 20]).bytes())).contains("过大");
        assertThat(refusal("a.docx", Docx.of("<w:sdt><w:sdtContent>".repeat(20_000)
                + "</w:sdtContent></w:sdt>".repeat(20_000)).bytes())).contains("结构异常");
        assertThat(refusal("a.docx", Docx.of(FORM + Docx.p("字".repeat(3_000_000))).bytes())).isNotBlank();
        assertThat(refusal("a.docx", Docx.of("<w:tbl>" + "<w:tr><w:tc/><w:tc/><w:tc/><w:tc/></w:tr>".repeat(20_000)
                + "</w:tbl>").bytes())).contains("内容过多");
        assertThat(refusal("a.zip", Docx.zip(Map.of("a.docx", new byte[210 << 20]), StandardCharsets.UTF_8)))
                .contains("过大");
    }

    @Test
    void tellsWhatIsNoDocx() throws IOException {
        var old = new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1};
        assertThat(refusal("表.doc", old)).contains("另存为.docx").startsWith("“表.doc”：");
        assertThat(refusal("表.wps", old)).contains("另存为.docx");
        assertThat(refusal("表.docx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).contains("这是PDF");
        assertThat(refusal("表.docx", Docx.jpeg(300, 400))).contains("这是图片");
        assertThat(refusal("表.docx", "{\\rtf1".getBytes(StandardCharsets.US_ASCII))).contains("RTF");
        assertThat(refusal("表.docx", "<html>".getBytes(StandardCharsets.US_ASCII))).contains("不是.docx");
        assertThat(refusal("表.docx", encrypted())).contains("密码");
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            book.createSheet();
            book.write(out);
            assertThat(refusal("表.docx", out.toByteArray())).contains("这是Excel工作簿");
        }
        var whole = form().bytes();
        assertThat(refusal("表.docx", Arrays.copyOf(whole, whole.length / 2))).contains("损坏");
        assertThat(refusal("表.docx", form().with("word/document.xml", "<w:document><w:body>").bytes())).contains("损坏");
        assertThat(refusal("表.docx", new byte[0])).contains("空");
        assertThat(refusal("通知.docx", Docx.of(Docx.p("关于召开会议的通知")).bytes())).contains("没有找到登记表");
        assertThat(refusal("表.rar", new byte[] {'R', 'a', 'r'})).contains("不是.docx");
    }

    @Test
    void showsMarkupAsText() {
        var script = check(FORM.replace(tc("健康宣讲", 2), tc("&lt;script&gt;alert(1)&lt;/script&gt;", 2)));
        assertThat(script.value("specialty")).isEqualTo("<script>alert(1)</script>");
    }

    private static byte[] encrypted() throws IOException {
        try (var file = new POIFSFileSystem(); var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var in = encryptor.getDataStream(file)) {
                in.write(form().bytes());
            } catch (java.security.GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
