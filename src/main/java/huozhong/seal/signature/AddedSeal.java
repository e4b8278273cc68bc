package huozhong.seal.signature;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.seal.signature.SealRecord.Revision;
import huozhong.seal.signature.SealVerifier.FoundSeal;

/** Checks a file that somebody else sealed: it begins with all that was sent, and has the ordered seal more. */
@Component
public class AddedSeal {

    private final SealVerifier verifier;

    AddedSeal(SealVerifier verifier) {
        this.verifier = verifier;
    }

    /**
     * The seal that was added, or NotAdded with the reason.
     *
     * @param known the seals that were on it before, as they are remembered
     */
    public FoundSeal check(byte[] before, byte[] after, String box, String unitName, List<Revision> known) {
        if (after.length <= before.length || Arrays.mismatch(before, after) != before.length) {
            throw new NotAdded("送去的内容被改动");
        }
        try {
            requireOne(SealedFile.read(before), SealedFile.read(after), box);
            if (!sameSides(rectangle(before, box), rectangle(after, box))) {
                throw new NotAdded("印章不在指定的位置");
            }
        } catch (IOException | IllegalStateException broken) {
            throw new NotAdded("文件已损坏，不是能核验的PDF");
        }
        var expected = Stream.concat(known.stream(), Stream.of(new Revision(box,
                SealedFile.sha256(after, after.length)))).toList();
        var verdict = verifier.verify(after, sha256 -> expected);
        if (!verdict.intact()) {
            throw new NotAdded(Stream.concat(verdict.problems().stream(), verdict.seals().stream()
                    .flatMap(seal -> seal.problems().stream())).findFirst().orElse("没有通过签名核验"));
        }
        var added = verdict.seals().get(verdict.seals().size() - 1);
        if (!added.unitName().contains(unitName)) {
            throw new NotAdded("盖的是“" + added.unitName() + "”的印章");
        }
        return added;
    }

    private static void requireOne(SealedFile before, SealedFile after, String box) {
        var signatures = after.signatures();
        if (signatures.size() != before.signatures().size() + 1) {
            throw new NotAdded("应当恰好增加一枚印章");
        }
        if (!signatures.get(signatures.size() - 1).box().equals(box)) {
            throw new NotAdded("印章不在指定的位置");
        }
    }

    private static @Nullable PDRectangle rectangle(byte[] pdf, String box) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var form = document.getDocumentCatalog().getAcroForm(null);
            var field = form == null ? null : form.getField(box);
            return field == null || field.getWidgets().isEmpty() ? null : field.getWidgets().get(0).getRectangle();
        }
    }

    private static boolean sameSides(@Nullable PDRectangle one, @Nullable PDRectangle other) {
        return one != null && other != null
                && Arrays.equals(one.getCOSArray().toFloatArray(), other.getCOSArray().toFloatArray());
    }
}
