package huozhong.seal.signature;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;

/** The signatures that a PDF holds, as they are written there, in the order in which they were put on. */
record SealedFile(byte[] bytes, List<Written> signatures) {

    static SealedFile read(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new SealedFile(bytes, signatures(document, bytes));
        }
    }

    private static List<Written> signatures(PDDocument document, byte[] bytes) {
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return List.of();
        }
        return StreamSupport.stream(form.getFieldTree().spliterator(), false)
                .filter(PDSignatureField.class::isInstance).map(PDSignatureField.class::cast)
                .filter(field -> field.getSignature() != null)
                .map(field -> Written.of(field.getFullyQualifiedName(), field.getSignature(), bytes))
                .sorted(Comparator.comparingInt(Written::end)).toList();
    }

    /** One signature as it is written: its box, what it says of itself, and what it covers. */
    record Written(String box, byte[] cms, int[] range, @Nullable Instant claimed, byte[] file) {

        private static final int PARTS = 4;

        static Written of(String box, PDSignature signature, byte[] file) {
            var range = signature.getByteRange();
            var date = signature.getSignDate();
            return new Written(box, signature.getContents(), range.length == PARTS ? range : new int[PARTS],
                    date == null ? null : date.toInstant(), file);
        }

        /** Where the revision that it made ends. */
        int end() {
            return range[2] + range[3];
        }

        /** From the first byte on, all but its own hexadecimal digits. */
        boolean coversAllBefore() {
            var gap = range[1];
            var after = range[2];
            if (range[0] != 0 || gap <= 0 || after <= gap + 1 || range[3] <= 0 || end() > file.length || end() < 0
                    || file[gap] != '<' || file[after - 1] != '>') {
                return false;
            }
            for (var at = gap + 1; at < after - 1; at++) {
                if (Character.digit(file[at], 16) < 0) {
                    return false;
                }
            }
            return true;
        }

        byte[] covered() {
            var covered = Arrays.copyOf(file, range[1] + range[3]);
            System.arraycopy(file, range[2], covered, range[1], range[3]);
            return covered;
        }

        /** Of the file as it was when this seal had just been put on. */
        String sha256() {
            return SealedFile.sha256(file, end());
        }
    }

    static String sha256(byte[] bytes, int end) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, end);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
