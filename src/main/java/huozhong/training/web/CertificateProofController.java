package huozhong.training.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import huozhong.shared.InvalidInput;
import huozhong.training.certificate.CertificateProof;
import huozhong.training.certificate.ProveCertificate;

/** A certificate by its number and 校验码, open to strangers. */
@RestController
class CertificateProofController {

    private static final int LONGEST_NAME = 600;

    private final ProveCertificate proving;

    CertificateProofController(ProveCertificate proving) {
        this.proving = proving;
    }

    /** @param name percent-encoded, in a header: what stands in an address stands in a proxy's log */
    @GetMapping("/api/certificates/{number}/{check}")
    CertificateProof prove(@PathVariable String number, @PathVariable String check,
                           @RequestHeader(name = "Typed-Name", required = false) @Nullable String name,
                           @Parameter(hidden = true) HttpServletRequest request) {
        return proving.of(number, check, name == null ? null : decoded(name), request.getRemoteAddr());
    }

    private static String decoded(String name) {
        try {
            return name.length() > LONGEST_NAME ? "" : URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new InvalidInput("name", "姓名无法识别，请重新输入");
        }
    }
}
