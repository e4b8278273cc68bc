package huozhong.training.certificate;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a stranger is told of a certificate whose number and 校验码 he has: what it says, but for the name.
 *
 * @param said nothing once the person is forgotten
 * @param isOf whether the name that he typed stands on it; nothing where he typed none
 */
public record CertificateProof(String number, CertificateState state, @Nullable LocalDate endedOn,
                               @Nullable String replacedBy, @Nullable Said said, @Nullable Boolean isOf) {

    /** All but the name. */
    public record Said(String course, String organiser, LocalDate from, LocalDate until, String hours,
                       LocalDate issuedOn) {
    }
}
