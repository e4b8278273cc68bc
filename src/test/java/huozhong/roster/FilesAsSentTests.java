package huozhong.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.nomination.Kangping;

/** Files over HTTP as the programs of counties write them: photos packed by each of them, pictures, blanks. */
@ApplicationTest
class FilesAsSentTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final List<String> PEOPLE = List.of("郑伟", "王小芳", "姚志强", "叶平", "José María", "𠮷野太");
    private static final Charset GBK = Charset.forName("GB18030");

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;

    private Kangping kangping;
    private Desk clerk;

    @BeforeEach
    void people() {
        kangping = beans.createBean(Kangping.class);
        credentials.setPassword(kangping.clerk.id(), PASSWORD);
        clerk = new Desk(port, kangping.clerk.login(), PASSWORD);
    }

    /** What packs photos, and how it writes their names. */
    enum Packer {
        /** In the system's code page, without a word about it. */
        WINDOWS {
            @Override
            void add(ZipArchiveOutputStream zip, String name, byte[] photo) throws IOException {
                entry(zip, latin(name, GBK), photo);
            }
        },
        /** The same, with the right name in the extra field 0x7075. */
        WINRAR {
            @Override
            void add(ZipArchiveOutputStream zip, String name, byte[] photo) throws IOException {
                var poor = latin(name.replaceAll("[^\\p{IsHan}\\w.]|𠮷", "_"), GBK);
                var entry = new ZipArchiveEntry(poor);
                entry.addExtraField(new UnicodePathExtraField(name, poor.getBytes(StandardCharsets.ISO_8859_1)));
                entry(zip, entry, photo);
            }
        },
        /** In UTF-8, and says so. */
        SEVEN_ZIP {
            @Override
            void add(ZipArchiveOutputStream zip, String name, byte[] photo) throws IOException {
                zip.setEncoding("UTF-8");
                zip.setUseLanguageEncodingFlag(true);
                entry(zip, name, photo);
            }
        },
        /** In UTF-8 without a word, accents apart, in a folder, with its own files beside. */
        MAC {
            @Override
            void add(ZipArchiveOutputStream zip, String name, byte[] photo) throws IOException {
                var apart = latin("照片/" + Normalizer.normalize(name, Normalizer.Form.NFD), StandardCharsets.UTF_8);
                entry(zip, apart, photo);
                entry(zip, latin("__MACOSX/照片/._" + name, StandardCharsets.UTF_8), new byte[] {0, 5, 22, 7});
            }
        };

        abstract void add(ZipArchiveOutputStream zip, String name, byte[] photo) throws IOException;

        private static String latin(String name, Charset charset) {
            return new String(name.getBytes(charset), StandardCharsets.ISO_8859_1);
        }

        private static void entry(ZipArchiveOutputStream zip, String name, byte[] photo) throws IOException {
            entry(zip, new ZipArchiveEntry(name), photo);
        }

        private static void entry(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] photo) throws IOException {
            zip.putArchiveEntry(entry);
            zip.write(photo);
            zip.closeArchiveEntry();
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsThePhotosWhateverPackedThem(Packer packer) throws IOException {
        var roster = Rosters.annex2();
        PEOPLE.forEach(name -> roster.add(name, Rosters.mobile(PEOPLE.indexOf(name)), "文艺文化"));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(out)) {
            zip.setEncoding("ISO-8859-1");
            zip.setUseLanguageEncodingFlag(false);
            for (var name : PEOPLE) {
                packer.add(zip, PEOPLE.indexOf(name) + 1 + "_" + name + ".png", Rosters.picture(413, 579));
            }
        }

        var report = imported(Map.of("file", roster.xlsx(), "photos", out.toByteArray()));

        assertThat(report.path("photosUnmatched")).isEmpty();
        assertThat(rows(report)).hasSize(PEOPLE.size()).allMatch(row -> row.path("photo").asBoolean());
    }

    @ParameterizedTest
    @CsvSource({"HEIC,....ftypheic", "HEIC,....ftypmif1", "AVIF,....ftypavif", "WebP,RIFF....WEBPVP8 ",
            "GIF,GIF89a", "BMP,BM....", "TIFF,II*.", "PDF,%PDF-1.7", "PSD,8BPS"})
    void namesTheRealTypeOfAPhotoAndTheWayOut(String type, String bytes) {
        var answer = photo(bytes.replace('.', type.equals("PDF") ? '.' : '\0').getBytes(StandardCharsets.ISO_8859_1));

        assertThat(answer).contains("这是" + type + "格式（文件名的后缀不算）", "请另存为JPG后再上传");
    }

    @Test
    void tellsHalfAPhotoFromNoPhoto() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB), "jpg", out);
        var whole = out.toByteArray();

        assertThat(photo(Arrays.copyOf(whole, whole.length / 2))).contains("图片已损坏或不完整（可能没有下载或传输完）");
        assertThat(photo("我的照片".getBytes(StandardCharsets.UTF_8))).contains("照片只能是JPG或PNG图片").doesNotContain("这是");
        assertThat(photo(Rosters.picture(100, 140))).contains("图片太小（100×140）");
    }

    @Test
    void readsTheExtendedBlankBackOnceItIsFilledIn() throws IOException {
        var browser = Browser.loggedIn(port, kangping.clerk.login(), PASSWORD);
        var path = "/api/plans/" + kangping.plan.id() + "/roster-template";
        assertThat(browser.bytes(browser.to(path).GET()).body().length).isPositive();
        var blank = browser.bytes(browser.to(path + "?extended=true").GET());
        assertThat(blank.statusCode()).isEqualTo(200);
        var filled = new ByteArrayOutputStream();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(blank.body()))) {
            var row = book.getSheetAt(0).getRow(3);
            var texts = List.of("1", "𠮷野太", "女", "1978-05", "满族", "群众", "沈阳市科技馆研究员", "13800000001", "科普知识", "天文",
                    "常年进校园。", "市先进");
            for (var column = 0; column < texts.size(); column++) {
                row.createCell(column).setCellValue(texts.get(column));
            }
            book.write(filled);
        }

        var report = imported(Map.of("file", filled.toByteArray()));

        assertThat(report.path("unitInFile").asText()).isEqualTo(kangping.publicity.name());
        assertThat(rows(report)).singleElement().satisfies(row -> {
            assertThat(row.path("state").asText()).isEqualTo("READY");
            assertThat(row.path("missing").toString()).isEqualTo("[\"照片\"]");
            assertThat(row.path("values").path("honours").asText()).isEqualTo("市先进");
        });
    }

    private JsonNode imported(Map<String, byte[]> files) {
        return clerk.upload("/api/imports", Map.of("plan", kangping.plan.id(), "unit", kangping.publicity.id()),
                new LinkedHashMap<>(files));
    }

    private List<JsonNode> rows(JsonNode report) {
        return Desk.list(clerk.get("/api/imports/" + report.path("id").asText() + "/rows").path("items"));
    }

    private String photo(byte[] content) {
        var answer = clerk.sent("/api/photos", Map.of("unit", kangping.publicity.id()), Map.of("file", content));
        assertThat(answer.statusCode()).isEqualTo(400);
        return answer.body();
    }
}
