package huozhong.training.certificate;

import java.time.LocalDate;

/**
 * All that a certificate says, frozen when it is issued.
 *
 * @param salt nobody who knows the rest makes the hash or the 校验码 of it
 */
public record CertificateText(String number, String name, String course, String organiser, LocalDate from,
                              LocalDate until, String hours, LocalDate issuedOn, String salt) {
}
