package huozhong.registration.print;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import huozhong.rendering.Box;

/**
 * One printing of a person's form: the code that its QR carries, the version that it shows, the check code beside the
 * QR, the opinions' boxes, each named by its step, and the version of the template that laid them out, if it had one.
 */
public record FormPrint(String code, String nominationId, int dossierVersion, String checkCode, List<Box> boxes,
                        String printedBy, String unitId, LocalDateTime at, @Nullable String editionId) {

    /** The box around the QR itself, by which a scan is put straight. */
    public static final String CODE = "Code";
}
