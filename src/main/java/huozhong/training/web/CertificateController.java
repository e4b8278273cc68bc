package huozhong.training.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.shared.web.Download;
import huozhong.training.certificate.CertificateList;
import huozhong.training.certificate.Certificates;
import huozhong.training.certificate.PrintCertificates;

/** The certificates of a course: seen, printed, revoked and reissued. */
@RestController
@RequestMapping("/api/courses/{course}")
class CertificateController {

    private final CertificateList list;
    private final PrintCertificates printing;
    private final Certificates certificates;

    CertificateController(CertificateList list, PrintCertificates printing, Certificates certificates) {
        this.list = list;
        this.printing = printing;
        this.certificates = certificates;
    }

    @GetMapping("/certificates")
    List<CertificateList.Line> lines(@PathVariable String course, Caller caller) {
        return list.of(course, caller);
    }

    @GetMapping(path = "/certificates.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> all(@PathVariable String course, Caller caller) {
        return file(printing.all(course, caller));
    }

    @GetMapping(path = "/certificates/{id}/paper.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> one(@PathVariable String course, @PathVariable String id, Caller caller) {
        return file(printing.one(course, id, caller));
    }

    @PostMapping("/certificates/{id}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String course, @PathVariable String id, @RequestBody @Valid Ending why, Caller caller) {
        certificates.revoke(course, id, why.reason, caller);
    }

    @PostMapping("/certificates/{id}/reissue")
    Reissued reissue(@PathVariable String course, @PathVariable String id, @RequestBody @Valid Ending why,
                     Caller caller) {
        return new Reissued(certificates.reissue(course, id, why.reason, caller));
    }

    private static ResponseEntity<byte[]> file(PrintCertificates.Printed printed) {
        return Download.of(printed.name(), MediaType.APPLICATION_PDF_VALUE, printed.pdf());
    }

    /** Why a certificate ends. */
    record Ending(@NotBlank @Size(max = 200) String reason) {
    }

    /** The number of the one in its place. */
    record Reissued(String number) {
    }
}
