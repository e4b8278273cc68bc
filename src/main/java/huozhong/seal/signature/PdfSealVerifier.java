package huozhong.seal.signature;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Our own look at each signature, then the strict one at the whole, then the system's memory. */
@Service
class PdfSealVerifier implements SealVerifier {

    private static final int MOST = 50;

    private final SealAuthority authority;
    private final TrustedRoots others;
    private final ObjectProvider<SealRecord> record;
    private final Clock clock;

    PdfSealVerifier(SealAuthority authority, TrustedRoots others, ObjectProvider<SealRecord> record, Clock clock) {
        this.authority = authority;
        this.others = others;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public Verdict verify(byte[] file) {
        return verify(file, Optional.ofNullable(record.getIfAvailable()));
    }

    @Override
    public Verdict verify(byte[] file, SealRecord known) {
        return verify(file, Optional.of(known));
    }

    private Verdict verify(byte[] file, Optional<SealRecord> known) {
        try {
            return verify(SealedFile.read(file), known);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return failed("文件已损坏，或者不是能核验的PDF");
        }
    }

    private Verdict verify(SealedFile file, Optional<SealRecord> known) {
        var roots = Stream.concat(authority.root().stream(), others.roots().stream()).toList();
        if (file.signatures().isEmpty()) {
            return failed("文件没有电子印章");
        }
        if (file.signatures().size() > MOST) {
            return failed("文件中的签名过多，不予核验");
        }
        if (roots.isEmpty()) {
            return failed("本系统还没有签发过印章证书，文件上的印章不是本系统的");
        }
        var own = new OwnCheck(roots);
        var seals = file.signatures().stream().map(own::check).toList();
        var problems = new ArrayList<String>();
        if (file.signatures().get(seals.size() - 1).end() != file.bytes().length) {
            problems.add("最后一枚印章之后，文件又被改动过");
        }
        if (problems.isEmpty() && seals.stream().allMatch(FoundSeal::intact)) {
            seals = strictly(file, seals, new StrictCheck(roots, revocations()));
        }
        known.ifPresent(memory -> problems.addAll(remembered(file, memory)));
        return new Verdict(problems.isEmpty() && seals.stream().allMatch(FoundSeal::intact), seals, problems);
    }

    private List<byte[]> revocations() {
        return Stream.concat(authority.revocations().stream(), others.revocations().stream()).toList();
    }

    private List<FoundSeal> strictly(SealedFile file, List<FoundSeal> seals, StrictCheck check) {
        var problems = check.problems(file.bytes(), clock.instant());
        return seals.stream().map(seal -> with(seal, problems.getOrDefault(seal.box(),
                List.of("没有通过签名核验")))).toList();
    }

    private static FoundSeal with(FoundSeal seal, List<String> more) {
        var problems = Stream.concat(seal.problems().stream(), more.stream()).toList();
        return new FoundSeal(seal.box(), seal.unitName(), seal.serial(), seal.at(), problems.isEmpty(), problems);
    }

    private static List<String> remembered(SealedFile file, SealRecord memory) {
        var found = file.signatures().stream().map(one -> new SealRecord.Revision(one.box(), one.sha256())).toList();
        var known = memory.revisions(found.get(0).sha256());
        if (known.isEmpty()) {
            return List.of("本系统没有登记过这份文件");
        }
        if (memory.isVoid(found.get(found.size() - 1).sha256())) {
            return List.of("盖章以后登记的内容有修改或意见已撤回，这份文件已失效");
        }
        var same = IntStream.range(0, Math.min(found.size(), known.size()))
                .allMatch(n -> found.get(n).equals(known.get(n)));
        if (!same || found.size() > known.size()) {
            return List.of("文件上的印章与本系统登记的次序或版本不符");
        }
        return found.size() < known.size()
                ? List.of("文件缺少登记过的最后" + (known.size() - found.size()) + "枚印章") : List.of();
    }

    private static Verdict failed(String problem) {
        return new Verdict(false, List.of(), List.of(problem));
    }
}
