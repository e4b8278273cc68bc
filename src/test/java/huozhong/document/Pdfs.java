package huozhong.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** PDF files made for tests, honest and hostile. */
final class Pdfs {

    private Pdfs() {
    }

    interface Change {
        void to(PDDocument document) throws IOException;
    }

    static byte[] pages(int count) {
        return made(count, document -> { });
    }

    static byte[] encrypted(String password) {
        return made(1, document ->
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }

    static byte[] withJavaScript() {
        return made(1, document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    static byte[] withPageAction(String type) {
        return made(1, document -> {
            var action = new COSDictionary();
            action.setItem(COSName.S, COSName.getPDFName(type));
            document.getPage(0).getCOSObject().setItem("A", action);
        });
    }

    /** As somebody clicks on by mistake. */
    static byte[] withLink() {
        return made(1, document -> {
            var action = new PDActionURI();
            action.setURI("https://example.org/");
            var link = new PDAnnotationLink();
            link.setAction(action);
            document.getPage(0).setAnnotations(List.of(link));
        });
    }

    static byte[] with(String key) {
        return made(1, document -> document.getDocumentCatalog().getCOSObject()
                .setItem(COSName.getPDFName(key), new COSArray()));
    }

    static byte[] withAttachment() {
        return made(1, document -> {
            var file = new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {'M', 'Z'}));
            var specification = new PDComplexFileSpecification();
            specification.setFile("a.exe");
            specification.setEmbeddedFile(file);
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("a.exe", specification));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });
    }

    static byte[] after(String prefix, byte[] pdf) {
        return Pictures.joined(prefix.getBytes(StandardCharsets.US_ASCII), pdf);
    }

    /** 20 KB that a parser unfolds to 64 MB before it knows what the file is about. */
    static byte[] objectStreamBomb(String type) {
        var packed = deflated(new byte[64 << 20]);
        var head = "%PDF-1.7\n1 0 obj\n<</Type " + type + " /N 1 /First 4 /Filter /FlateDecode /Length "
                + packed.length + ">>\nstream\n";
        return Pictures.joined(ascii(head), packed, ascii("\nendstream\nendobj\ntrailer <<>>\n%%EOF"));
    }

    /** In an object stream that nothing refers to. */
    static byte[] withHiddenJavaScript() {
        var packed = deflated(ascii("9 0 <</S /JavaScript /JS (app.alert(1))>>"));
        var head = "\n8 0 obj\n<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + packed.length
                + ">>\nstream\n";
        return Pictures.joined(pages(1), ascii(head), packed, ascii("\nendstream\nendobj\n%%EOF"));
    }

    private static byte[] deflated(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] nested(int depth) {
        return ascii("%PDF-1.7\n1 0 obj\n" + "[".repeat(depth) + "]".repeat(depth)
                + "\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] made(int pages, Change change) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            for (var i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            change.to(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
