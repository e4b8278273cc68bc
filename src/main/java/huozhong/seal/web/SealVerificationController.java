package huozhong.seal.web;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import huozhong.seal.VerifyForAnybody;
import huozhong.seal.signature.SealVerifier;
import huozhong.shared.Keyless;
import huozhong.shared.Shanghai;

/** 核验, open to strangers: what the seals on their own file say, and nothing that isn't in it. */
@RestController
class SealVerificationController {

    private final VerifyForAnybody verify;

    SealVerificationController(VerifyForAnybody verify) {
        this.verify = verify;
    }

    @Keyless
    @PostMapping(path = "/api/seal-verifications", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    SealVerdict verify(@RequestPart MultipartFile file, @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        return SealVerdict.of(verify.verify(file.getBytes(), request.getRemoteAddr()));
    }

    record SealVerdict(boolean intact, List<SealOnFile> seals, List<String> problems) {

        static SealVerdict of(SealVerifier.Verdict verdict) {
            return new SealVerdict(verdict.intact(), verdict.seals().stream().map(SealOnFile::of).toList(),
                    verdict.problems());
        }
    }

    record SealOnFile(String unitName, @Nullable LocalDateTime at, boolean intact, List<String> problems) {

        static SealOnFile of(SealVerifier.FoundSeal seal) {
            var at = seal.at();
            return new SealOnFile(seal.unitName(), at == null ? null : LocalDateTime.ofInstant(at, Shanghai.ZONE),
                    seal.intact(), seal.problems());
        }
    }
}
