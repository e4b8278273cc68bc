package huozhong.registration.print;

import java.time.LocalDateTime;
import java.util.List;

import huozhong.rendering.Box;

/**
 * One printing of a person's form: the code that its QR carries, the version that it shows, the check code beside the
 * QR, and the opinions' boxes, each named by its step.
 */
public record FormPrint(String code, String nominationId, int dossierVersion, String checkCode, List<Box> boxes,
                        String printedBy, String unitId, LocalDateTime at) {

    /** The box around the QR itself, by which a scan is put straight. */
    public static final String CODE = "Code";
}
