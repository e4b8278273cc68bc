package huozhong.training.certificate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import huozhong.shared.NotFound;
import huozhong.shared.SameName;
import huozhong.shared.SeenText;
import huozhong.training.StrangerPace;
import huozhong.training.StrangerPace.Door;

/**
 * Answers whoever has a certificate in his hand, so many times an address. A number that never was and a wrong 校验码 get
 * the same answer, and each is counted: no transaction is around it.
 */
@Service
public class ProveCertificate {

    private final StrangerPace pace;
    private final CertificateRows rows;
    private final WriteCertificate writing;

    ProveCertificate(StrangerPace pace, CertificateRows rows, WriteCertificate writing) {
        this.pace = pace;
        this.rows = rows;
        this.writing = writing;
    }

    /** @param name as he typed it, if he did */
    public CertificateProof of(String number, String check, @Nullable String name, String address) {
        pace.take(Door.CERTIFICATE, address);
        var typed = check.replace("-", "").strip().toUpperCase(Locale.ROOT);
        return rows.findByNumber(number(number)).stream().filter(one -> isSame(one.checkCode(), typed)).findFirst()
                .map(one -> told(one, name)).orElseThrow(NotFound::new);
    }

    /** However its brackets and digits were typed. */
    private static String number(String typed) {
        return SeenText.together(typed).replaceAll("[\\[(（［【]", "〔").replaceAll("[\\])）］】]", "〕");
    }

    private static boolean isSame(String known, String typed) {
        return MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    private CertificateProof told(Certificate one, @Nullable String name) {
        var text = writing.text(one);
        return new CertificateProof(one.number(), one.state(),
                Optional.ofNullable(one.endedAt()).map(at -> at.toLocalDate()).orElse(null), one.replacedBy(),
                text.map(ProveCertificate::said).orElse(null), text.filter(said -> name != null && !name.isBlank())
                        .map(said -> SameName.is(said.name(), String.valueOf(name))).orElse(null));
    }

    private static CertificateProof.Said said(CertificateText text) {
        return new CertificateProof.Said(text.course(), text.organiser(), text.from(), text.until(), text.hours(),
                text.issuedOn());
    }
}
