package huozhong.seal.ofd;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

import huozhong.shared.Refusal;

/**
 * A PDF under seals as an OFD without: text stays text, lines lines, and where a seal is drawn its place is kept free
 * for the one that is pressed there.
 */
final class OfdConversion {

    private final OfdPackage ofd = new OfdPackage();
    private final OfdResources resources = new OfdResources(ofd);
    private final Map<String, Place> places = new HashMap<>();
    private final Map<COSDictionary, String> boxes = new HashMap<>();

    private OfdConversion() {
    }

    /** Where a seal lies: its page by that page's id, in millimetres from its upper left corner. */
    record Place(int pageId, double x, double y, double width, double height) {
    }

    /** The package that is to be sealed, and where, by the boxes of the PDF. */
    record Unsealed(OfdPackage ofd, Map<String, Place> places) {
    }

    /** A title, the 32 digits of the document's id and its day. */
    record Head(String title, String id, LocalDate on) {
    }

    static Unsealed of(byte[] pdf, Head head) {
        var conversion = new OfdConversion();
        try (var document = Loader.loadPDF(pdf)) {
            conversion.boxes(document);
            conversion.pages(document, head);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return new Unsealed(conversion.ofd, conversion.places);
    }

    private void boxes(PDDocument document) {
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            throw new Unfinished();
        }
        StreamSupport.stream(form.getFieldTree().spliterator(), false).filter(PDSignatureField.class::isInstance)
                .map(PDSignatureField.class::cast).forEach(field -> {
                    if (field.getSignature() == null) {
                        throw new Unfinished();
                    }
                    boxes.put(field.getWidgets().get(0).getCOSObject(), field.getFullyQualifiedName());
                });
    }

    private void pages(PDDocument document, Head head) throws IOException {
        var list = new StringBuilder();
        for (var i = 0; i < document.getNumberOfPages(); i++) {
            var id = resources.nextId();
            var page = new OfdPage(document.getPage(i), id, resources);
            ofd.put("Doc_0/Pages/Page_" + i + "/Content.xml", page.draw(boxes, places));
            list.append("<ofd:Page ID=\"").append(id).append("\" BaseLoc=\"Pages/Page_").append(i)
                    .append("/Content.xml\"/>");
        }
        resources.write();
        var box = document.getPage(0).getMediaBox();
        ofd.put("Doc_0/Document.xml", "<ofd:Document" + OfdXml.NAMED + "><ofd:CommonData><ofd:MaxUnitID>"
                + resources.nextId() + "</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>"
                + OfdXml.numbers(0, 0, OfdPage.mm(box.getWidth()), OfdPage.mm(box.getHeight()))
                + "</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
                + "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages>" + list
                + "</ofd:Pages></ofd:Document>");
        ofd.put(OfdPackage.ENTRY, "<ofd:OFD" + OfdXml.NAMED + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody>"
                + "<ofd:DocInfo><ofd:DocID>" + head.id + "</ofd:DocID><ofd:Title>" + OfdXml.text(head.title)
                + "</ofd:Title><ofd:CreationDate>" + head.on + "</ofd:CreationDate><ofd:Creator>huozhong</ofd:Creator>"
                + "</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot><ofd:Signatures>" + OfdSigner.LIST
                + "</ofd:Signatures></ofd:DocBody></ofd:OFD>");
    }

    /** A box of it has no seal yet. */
    static final class Unfinished extends Refusal {

        Unfinished() {
            super("还有单位没有盖章，全部盖章后才能下载OFD");
        }
    }
}
