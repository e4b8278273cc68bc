package huozhong.seal.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** A seal by us, and a signature with the same picture and time-stamp by the bare libraries, on the same page. */
public final class OneSealBench {

    private static final int RESERVED = 12_288;

    private final SealScene scene;
    private final SealKey key;
    private final byte[] prepared;
    private final Imprint imprint = SealScene.imprint(SealScene.EMPLOYER, "示例街道办事处");

    public OneSealBench(Path folder) throws IOException {
        scene = new SealScene(folder);
        key = scene.key("示例街道办事处");
        prepared = scene.prepared();
    }

    public int ours() {
        return scene.sealer.seal(prepared, imprint, key).length;
    }

    public int bare() {
        try (var document = Loader.loadPDF(prepared); var to = new ByteArrayOutputStream()) {
            var field = (PDSignatureField) document.getDocumentCatalog().getAcroForm(null).getField(imprint.box());
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            var widget = field.getWidgets().get(0);
            widget.setAppearance(new Appearance(document, imprint, widget.getRectangle()).draw());
            field.setValue(signature);
            document.addSignature(signature, content -> new PadesSignature(key, scene.authority.timeStamps())
                    .over(content), options());
            document.saveIncremental(to);
            return to.size();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SignatureOptions options() {
        var options = new SignatureOptions();
        options.setPreferredSignatureSize(RESERVED);
        return options;
    }
}
