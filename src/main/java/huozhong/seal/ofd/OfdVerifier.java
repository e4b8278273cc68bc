package huozhong.seal.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Service;

import huozhong.document.Archive;
import huozhong.seal.signature.SealVerifier.FoundSeal;
import huozhong.seal.signature.SealVerifier.Verdict;
import huozhong.seal.signature.Sm2Authority;
import huozhong.shared.InvalidInput;

/** Says who sealed an OFD, when, and whether anything of it changed: each file of it covered, and no other there. */
@Service
public class OfdVerifier {

    private static final int MOST = 50;

    private final Sm2Authority authority;
    private final OfdRecord record;

    OfdVerifier(Sm2Authority authority, OfdRecord record) {
        this.authority = authority;
        this.record = record;
    }

    /** Whether it looks like one, which is a zip. */
    public static boolean isOfd(byte[] file) {
        return Archive.isZip(file);
    }

    /** What could do harm is a verdict, too. */
    public Verdict verify(byte[] file) {
        try {
            return verify(OfdPackage.read(file), file);
        } catch (InvalidInput harmful) {
            return failed(String.valueOf(harmful.getMessage()));
        } catch (RuntimeException | StackOverflowError broken) {
            return failed("文件已损坏，或者不是能核验的OFD");
        }
    }

    private Verdict verify(OfdPackage ofd, byte[] file) {
        var root = authority.root();
        var maker = authority.makerCertificate();
        var signed = SignedOfd.of(ofd);
        if (signed.count() == 0) {
            return failed("文件没有电子印章");
        }
        if (signed.count() > MOST) {
            return failed("文件中的签名过多，不予核验");
        }
        if (root.isEmpty() || maker.isEmpty()) {
            return failed("本系统还没有签发过OFD印章证书，文件上的印章不是本系统的");
        }
        var check = new SealCheck(root.get(), maker.get());
        var seals = IntStream.range(0, signed.count()).mapToObj(i -> check.check(signed, i)).toList();
        var problems = new ArrayList<String>();
        if (seals.stream().allMatch(FoundSeal::intact)) {
            problems.addAll(remembered(signed, file));
        }
        return new Verdict(problems.isEmpty() && seals.stream().allMatch(FoundSeal::intact), seals, problems);
    }

    private List<String> remembered(SignedOfd signed, byte[] file) {
        var known = record.withFirst(signed.digests().get(0));
        if (known.isEmpty()) {
            return List.of("本系统没有登记过这份文件");
        }
        var made = known.get();
        var found = signed.digests();
        if (found.size() > made.values().size() || !found.equals(made.values().subList(0, found.size()))) {
            return List.of("文件上的印章与本系统登记的次序或版本不符");
        }
        if (made.isVoid()) {
            return List.of("盖章以后登记的内容有修改或意见已撤回，这份文件已失效");
        }
        if (found.size() < made.values().size()) {
            return List.of("文件缺少登记过的最后" + (made.values().size() - found.size()) + "枚印章");
        }
        return Digests.sha256(file).equals(made.sha256()) ? List.of() : List.of("文件被重新打包过，与本系统登记的不是同一份");
    }

    private static Verdict failed(String problem) {
        return new Verdict(false, List.of(), List.of(problem));
    }
}
