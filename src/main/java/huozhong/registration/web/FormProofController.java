package huozhong.registration.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import huozhong.registration.proof.Proof;
import huozhong.registration.proof.ProveForm;

/** A form by its QR, open to strangers. */
@RestController
class FormProofController {

    private final ProveForm proving;

    FormProofController(ProveForm proving) {
        this.proving = proving;
    }

    @GetMapping("/api/form-proofs/{code}")
    Proof prove(@PathVariable String code, @Parameter(hidden = true) HttpServletRequest request) {
        return proving.of(code, request.getRemoteAddr());
    }
}
