package huozhong.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

import huozhong.document.StoredFile.Kind;
import huozhong.shared.InvalidInput;

/** Many people's forms in one PDF, which is drawn page by page: honest ones are, all others are refused before. */
class ScanBatchTests {

    @Test
    void hasAtMostSixtyPages() {
        assertThat(Accepted.of(Kind.SCAN_BATCH, Pdfs.pages(60)).mediaType()).isEqualTo("application/pdf");
        assertRefused(Pdfs.pages(61), "不能超过60页");
        assertThatThrownBy(() -> Accepted.of(Kind.SCAN, Pdfs.pages(21))).hasMessageContaining("不能超过20页");
    }

    @Test
    void isRefusedWithTheReasonWhereItIsHostileOrBroken() throws Exception {
        assertRefused(Pdfs.withJavaScript(), "脚本");
        assertRefused(Pdfs.withPageAction("Launch"), "启动程序");
        assertRefused(Pdfs.withAttachment(), "嵌入的文件");
        assertRefused(Pdfs.withLink(), "网址");
        assertRefused(Pdfs.withHiddenJavaScript(), "脚本");
        assertRefused(Pdfs.encrypted("secret"), "密码");
        assertRefused(Pictures.cut(Pdfs.pages(3), 200), "不完整");
        assertRefused(Pdfs.after("<script>", Pdfs.pages(1)), "开头有多余内容");
        assertRefused(Pdfs.objectStreamBomb("ObjStm"), "异常");
        assertRefused(Pictures.pngHeader(30_000, 30_000), "像素过大");
        assertRefused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "只能是PDF");
        assertRefused("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8), "只能是PDF");
        assertRefused(new byte[0], "空的");
    }

    @Test
    void isRefusedWhereDrawingItWouldTakeAllMemory() throws Exception {
        assertRefused(withPicture("DCTDecode", Pictures.jpeg(300, 300), 30_000, 30_000), "图像过大");
        assertRefused(withPicture("FlateDecode", deflated(140 << 20), 6_000, 6_000), "图像过大");
        assertRefused(withPicture("JPXDecode", new byte[100], 300, 300), "无法识别");
        assertRefused(withContent(deflated(20 << 20)), "图像过大");
    }

    /** What a picture says of itself counts, whatever is said about it. */
    @Test
    void isRefusedWhereAPictureLiesAboutItsSize() throws Exception {
        var jpeg = Pictures.jpeg(300, 300);
        for (var at = 2; at < jpeg.length - 9; at++) {
            if ((jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] & 0xff) == 0xc0) {
                jpeg[at + 5] = 0x75;
                jpeg[at + 7] = 0x75;
                break;
            }
        }

        assertRefused(withPicture("DCTDecode", jpeg, 300, 300), "图像过大");
    }

    @Test
    void isNotDrawnForEver() throws Exception {
        var pdf = laughing(8);
        var file = new StoredFile("i", "s", Kind.SCAN_BATCH, Accepted.of(Kind.SCAN_BATCH, pdf).mediaType(), 1, "n", "u",
                "me", LocalDateTime.MIN);

        assertThatThrownBy(() -> PageImages.page(new FileContent(file, pdf), 0)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("无法打开");
    }

    @Test
    void isDrawnInBoundsHoweverLargeItsPagesAre() throws Exception {
        byte[] pdf;
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage(new PDRectangle(14_400, 14_400)));
            document.save(out);
            pdf = out.toByteArray();
        }
        var file = new StoredFile("i", "s", Kind.SCAN_BATCH, "application/pdf", 1, "n", "u", "me", LocalDateTime.MIN);

        var page = PageImages.page(new FileContent(file, pdf), 0);

        assertThat((long) page.getWidth() * page.getHeight()).isLessThan(9_100_000);
    }

    /** Each form draws the next ten times. */
    private static byte[] laughing(int depth) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var inner = form(document, null);
            for (var level = 0; level < depth; level++) {
                inner = form(document, inner);
            }
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawForm(inner);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDFormXObject form(PDDocument document, PDFormXObject inner) throws IOException {
        var form = new PDFormXObject(new PDStream(document));
        form.setBBox(new PDRectangle(600, 800));
        form.setResources(new org.apache.pdfbox.pdmodel.PDResources());
        var name = inner == null ? null : form.getResources().add(inner).getName();
        try (var out = form.getContentStream().createOutputStream()) {
            var line = name == null ? "0 0 1 1 re f\n" : "/" + name + " Do\n";
            out.write(line.repeat(10).getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static byte[] withPicture(String filter, byte[] packed, int width, int height) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = document.getDocument().createCOSStream();
            stream.setItem(COSName.TYPE, COSName.XOBJECT);
            stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
            stream.setInt(COSName.WIDTH, width);
            stream.setInt(COSName.HEIGHT, height);
            stream.setInt(COSName.BITS_PER_COMPONENT, 8);
            stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            write(stream, filter, packed);
            page.getCOSObject().setItem(COSName.getPDFName("Held"), stream);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] withContent(byte[] packed) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = document.getDocument().createCOSStream();
            write(stream, "FlateDecode", packed);
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void write(org.apache.pdfbox.cos.COSStream stream, String filter, byte[] packed)
            throws IOException {
        try (var raw = stream.createRawOutputStream()) {
            raw.write(packed);
        }
        stream.setItem(COSName.FILTER, COSName.getPDFName(filter));
    }

    private static byte[] deflated(int length) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            for (var left = length; left > 0; left -= 1 << 20) {
                deflater.write(new byte[1 << 20]);
            }
        }
        return packed.toByteArray();
    }

    private static void assertRefused(byte[] upload, String reason) {
        assertThatThrownBy(() -> Accepted.of(Kind.SCAN_BATCH, upload)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining(reason);
    }
}
