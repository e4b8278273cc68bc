package huozhong.seal.ofd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;

import huozhong.seal.ofd.SesSignature.Over;
import huozhong.seal.signature.SealVerifier.FoundSeal;
import huozhong.seal.signature.Sm2;
import huozhong.shared.InvalidInput;

/** Whether one signature of an OFD stands: its chain, its seal, the maker's word for that, days, and all it covers. */
record SealCheck(X509CertificateHolder root, X509CertificateHolder maker) {

    private static final String FOREIGN = "（非本系统签发）";

    FoundSeal check(SignedOfd signed, int number) {
        try {
            return check(signed, number, SesSignature.of(signed.part(number, OfdSigner.VALUE)));
        } catch (InvalidInput refused) {
            return broken(number, String.valueOf(refused.getMessage()));
        } catch (RuntimeException unreadable) {
            return broken(number, "签名数据已损坏，无法读出");
        }
    }

    private FoundSeal check(SignedOfd signed, int number, SesSignature signature) {
        if (!Sm2.isIssuer(root, signature.signer())) {
            return broken(number, "印章证书不是本系统签发的");
        }
        var problems = new ArrayList<String>();
        seal(signature).ifPresent(problems::add);
        time(signature).ifPresent(problems::add);
        if (!Arrays.equals(signature.seal().bytes(), signed.part(number, OfdSigner.SEAL))) {
            problems.add("文件中的印章与签名中的印章不是同一枚");
        }
        problems.addAll(content(signed, number, signature));
        return new FoundSeal(OfdSigner.id(number), commonName(signature.signer()),
                signature.signer().getSerialNumber().toString(16), signature.at(), problems.isEmpty(), problems);
    }

    private Optional<String> seal(SesSignature signature) {
        var seal = signature.seal();
        if (!seal.isBy(maker)) {
            return Optional.of("印章不是本系统的制章人制作的，或者制作后有改动");
        }
        if (!seal.mayBePressedWith(signature.signer()) || !seal.unitName().equals(commonName(signature.signer()))) {
            return Optional.of("签名证书不是这枚印章的");
        }
        return Optional.empty();
    }

    private static Optional<String> time(SesSignature signature) {
        return signature.signer().isValidOn(Date.from(signature.at())) && signature.seal().isValidAt(signature.at())
                ? Optional.empty() : Optional.of("盖章时印章或证书不在有效期内");
    }

    private static List<String> content(SignedOfd signed, int number, SesSignature signature) {
        var name = "/" + OfdSigner.folder(number) + OfdSigner.SIGNATURE;
        if (!signature.isOver(new Over(name, signed.part(number, OfdSigner.SIGNATURE))) || !signature.isRight()) {
            return List.of("盖章后签名或被它覆盖的内容有改动");
        }
        var words = signed.words(number);
        if (!SignedOfd.isByOurMethods(words)) {
            return List.of("签名使用了不支持的算法或格式");
        }
        var covered = SignedOfd.covered(words);
        var must = signed.mustBeCovered(number);
        var problems = new ArrayList<String>();
        if (!must.containsAll(covered.keySet())) {
            problems.add("文件中缺少盖章时有的内容");
        }
        if (!covered.keySet().containsAll(must)) {
            problems.add("文件中有盖章后加入的、没有被签名覆盖的内容");
        }
        if (must.stream().anyMatch(file -> covered.containsKey(file)
                && !covered.get(file).equals(digest(signed.ofd().files().getOrDefault(file, new byte[0]))))) {
            problems.add("盖章后被它覆盖的内容有改动");
        }
        return problems;
    }

    private static String digest(byte[] bytes) {
        return Base64.getEncoder().encodeToString(Sm2.sm3(bytes));
    }

    private static FoundSeal broken(int number, String problem) {
        return new FoundSeal(OfdSigner.id(number), FOREIGN, "", null, false, List.of(problem));
    }

    private static String commonName(X509CertificateHolder certificate) {
        var names = certificate.getSubject().getRDNs(BCStyle.CN);
        return names.length == 0 ? "" : IETFUtils.valueToString(names[0].getFirst().getValue());
    }
}
