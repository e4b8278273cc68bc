package huozhong.seal.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.springframework.stereotype.Component;

import huozhong.shared.Shanghai;

/** Seals with a key: one incremental update of the file, a PAdES baseline B-T signature with what is seen of it. */
@Component
class KeySealer implements DocumentSealer {

    /** What a chain of two, a time-stamp and its chain need, and as much again. */
    private static final int RESERVED = 12_288;
    private static final COSName PADES = COSName.getPDFName("ETSI.CAdES.detached");
    /** As PDFBox looks for them when it writes what the signature covers. */
    private static final int[] TO_BE_WRITTEN = {0, 1_000_000_000, 1_000_000_000, 1_000_000_000};

    private final SealAuthority authority;
    private final Clock clock;

    KeySealer(SealAuthority authority, Clock clock) {
        this.authority = authority;
        this.clock = clock;
    }

    @Override
    public byte[] prepare(byte[] pdf, List<SealBox> boxes) {
        try (var document = Loader.loadPDF(pdf)) {
            var form = new PDAcroForm(document);
            form.setSignaturesExist(true);
            form.setAppendOnly(true);
            document.getDocumentCatalog().setAcroForm(form);
            for (var box : boxes) {
                add(box, form, document);
            }
            var to = new ByteArrayOutputStream();
            document.save(to, CompressParameters.NO_COMPRESSION);
            return to.toByteArray();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void add(SealBox box, PDAcroForm form, PDDocument document) throws IOException {
        var field = new PDSignatureField(form);
        field.setPartialName(box.name());
        var page = document.getPage(box.page());
        var widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle((float) box.x(), (float) box.y(), (float) box.width(),
                (float) box.height()));
        widget.setPrinted(true);
        widget.setPage(page);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
    }

    @Override
    public byte[] seal(byte[] document, Imprint imprint, SealKey key) {
        return seal(document, imprint, new PadesSignature(key, authority.timeStamps()));
    }

    byte[] seal(byte[] pdf, Imprint imprint, PadesSignature pades) {
        try (var document = Loader.loadPDF(pdf)) {
            var field = emptyField(document, imprint.box());
            var signature = signature(imprint);
            field.setValue(signature);
            var widget = field.getWidgets().get(0);
            widget.setAppearance(new Appearance(document, imprint, widget.getRectangle()).draw());
            signature.getCOSObject().setNeedToBeUpdated(true);
            field.getCOSObject().setNeedToBeUpdated(true);
            widget.getCOSObject().setNeedToBeUpdated(true);
            var to = new ByteArrayOutputStream(pdf.length + (64 << 10));
            var open = document.saveIncrementalForExternalSigning(to);
            open.setSignature(pades.over(open.getContent()));
            return to.toByteArray();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static PDSignatureField emptyField(PDDocument document, String box) {
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null || !(form.getField(box) instanceof PDSignatureField field)) {
            throw new IllegalStateException("The document has no box " + box);
        }
        if (field.getSignature() != null) {
            throw new IllegalStateException("The box " + box + " has its seal already");
        }
        return field;
    }

    private PDSignature signature(Imprint imprint) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PADES);
        signature.setName(imprint.unitName());
        signature.setSignDate(now());
        signature.setContents(new byte[RESERVED]);
        signature.setByteRange(TO_BE_WRITTEN);
        return signature;
    }

    private Calendar now() {
        var now = new GregorianCalendar(TimeZone.getTimeZone(Shanghai.ZONE));
        now.setTimeInMillis(clock.millis());
        return now;
    }
}
