package huozhong.document;

import java.io.IOException;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

import huozhong.shared.InvalidInput;

/** A scan as PDF: a few pages to look at, nothing that acts, hides or unfolds. */
final class PdfScan {

    static final int MAX_PAGES = 20;
    /** Of several people's forms in one. */
    static final int MAX_BATCH_PAGES = 60;
    private static final int TAIL = 1024;
    private static final Map<String, String> ACTIVE = Map.ofEntries(
            Map.entry("JavaScript", "脚本"), Map.entry("JS", "脚本"), Map.entry("Launch", "启动程序的动作"),
            Map.entry("EmbeddedFile", "嵌入的文件"), Map.entry("EmbeddedFiles", "嵌入的文件"),
            Map.entry("RichMedia", "多媒体内容"), Map.entry("XFA", "XFA表单"),
            Map.entry("OpenAction", "打开时自动执行的动作"), Map.entry("AA", "自动执行的动作"),
            Map.entry("SubmitForm", "提交数据的动作"), Map.entry("ImportData", "导入数据的动作"),
            Map.entry("GoToE", "指向嵌入文件的动作"), Map.entry("GoToR", "指向外部文件的动作"),
            Map.entry("URI", "指向网址的链接"), Map.entry("Rendition", "多媒体内容"), Map.entry("Movie", "多媒体内容"),
            Map.entry("Sound", "多媒体内容"));

    private PdfScan() {
    }

    static void check(byte[] pdf, int maxPages) {
        if (!Bytes.contains(pdf, "%PDF-", 0, 1)) {
            throw new InvalidInput("file", "PDF文件开头有多余内容，请重新扫描或另存后再上传");
        }
        if (!Bytes.contains(pdf, "%%EOF", pdf.length - TAIL, pdf.length)) {
            throw new InvalidInput("file", "PDF文件不完整，请重新上传");
        }
        PdfStreams.refuseBomb(pdf);
        refuseWritten(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            check(document, maxPages);
        } catch (InvalidPasswordException e) {
            throw new InvalidInput("file", "PDF设有密码，请取消密码后再上传");
        } catch (IOException | StackOverflowError | RuntimeException e) {
            throw e instanceof InvalidInput refusal ? refusal : new InvalidInput("file", "PDF已损坏，无法打开");
        }
    }

    private static void check(PDDocument document, int maxPages) throws IOException {
        if (document.isEncrypted()) {
            throw new InvalidInput("file", "PDF设有密码或权限限制，请取消后再上传");
        }
        var pages = 0;
        for (var ignored : document.getPages()) {
            if (++pages > maxPages) {
                throw new InvalidInput("file", "PDF不能超过" + maxPages + "页");
            }
        }
        if (pages == 0) {
            throw new InvalidInput("file", "PDF没有页面");
        }
        for (var key : document.getDocument().getXrefTable().keySet()) {
            refuseActive(document.getDocument().getObjectFromPool(key).getObject());
        }
        refuseActive(document.getDocument().getTrailer());
    }

    /** Another reader may find objects that PDFBox does not; short names occur in any picture by chance. */
    static void refuseWritten(byte[] pdf) {
        ACTIVE.keySet().stream().filter(name -> name.length() > 4 && Bytes.contains(pdf, "/" + name))
                .findFirst().ifPresent(PdfScan::refuse);
    }

    /** Looks at what is written in the object itself; what it refers to is an object of its own. */
    private static void refuseActive(@Nullable COSBase value) {
        if (value instanceof COSName name) {
            refuse(name.getName());
        }
        if (value instanceof COSArray array) {
            for (var i = 0; i < array.size(); i++) {
                refuseActive(array.get(i));
            }
        }
        if (value instanceof COSDictionary dictionary) {
            dictionary.entrySet().forEach(entry -> {
                refuse(entry.getKey().getName());
                refuseActive(entry.getValue());
            });
        }
    }

    private static void refuse(String name) {
        var what = ACTIVE.get(name);
        if (what != null) {
            throw new InvalidInput("file", "PDF含有" + what + "（" + name + "），请用扫描仪重新扫描后上传");
        }
    }
}
