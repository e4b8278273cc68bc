package huozhong.registration.proof;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import huozhong.nomination.NomineePapers;
import huozhong.nomination.NomineePapers.Form;
import huozhong.nomination.NomineePapers.Part;
import huozhong.registration.print.FormPrint;
import huozhong.registration.print.FormPrints;
import huozhong.registration.proof.Proof.Ended;
import huozhong.registration.proof.Proof.Mark;
import huozhong.registration.proof.Proof.Track;
import huozhong.registration.scan.StampsByCode;
import huozhong.registration.scan.StampsByCode.Stamp;
import huozhong.seal.SealedDocuments;
import huozhong.seal.SealedDocuments.Coded;
import huozhong.seal.SealedDocuments.Pressed;
import huozhong.seal.VerificationPace;
import huozhong.shared.NotFound;

/**
 * Answers whoever reads a form's QR, so many times an address. A code that never was, one that isn't even written like
 * ours and that of somebody who is forgotten get the same answer, and each is counted: no transaction is around it.
 */
@Service
public class ProveForm {

    private static final String CHANGED = "盖章以后登记的内容有修改或意见已撤回，这份文件已失效";
    private static final String OUTDATED = "打印以后登记的内容有修改，这份纸质表已失效";
    private static final String TAKEN_BACK = "盖章以后意见已撤回，这份纸质表已失效";

    private final VerificationPace pace;
    private final FormPrints prints;
    private final NomineePapers forms;
    private final StampsByCode stamps;
    private final SealedDocuments documents;

    ProveForm(VerificationPace pace, FormPrints prints, NomineePapers forms, StampsByCode stamps,
              SealedDocuments documents) {
        this.pace = pace;
        this.prints = prints;
        this.forms = forms;
        this.stamps = stamps;
        this.documents = documents;
    }

    public Proof of(String code, String address) {
        pace.take(address);
        var print = prints.find(code).orElseThrow(NotFound::new);
        var form = forms.ofPaper(print.nominationId()).orElseThrow(NotFound::new);
        var proof = documents.under(code).map(sealed -> sealed(form, sealed))
                .orElseGet(() -> stamped(form, print, stamps.of(code)));
        return new Proof(form.number(), Proof.masked(String.valueOf(form.dossier().name())), proof.marks,
                proof.ended.orElse(null));
    }

    private record Found(List<Mark> marks, Optional<Ended> ended) {
    }

    private static Found sealed(Form form, Coded document) {
        var marks = document.seals().stream().map(seal -> mark(form, seal)).toList();
        return new Found(marks, document.isVoid() ? Optional.of(ended(document.voidedAt(), CHANGED))
                : Optional.empty());
    }

    private static Mark mark(Form form, Pressed seal) {
        return new Mark(name(form, seal.box()), Track.SEAL, seal.unitName(), seal.opinionOn(), seal.at().toLocalDate(),
                Optional.ofNullable(seal.voidedAt()).map(LocalDateTime::toLocalDate).orElse(null));
    }

    private Found stamped(Form form, FormPrint print, List<Stamp> stamps) {
        var marks = stamps.stream().map(stamp -> mark(form, stamp)).toList();
        var outdated = prints.outdatedAt(print.code()).map(at -> ended(at, OUTDATED));
        return new Found(marks, outdated.or(() -> stamps.stream().map(Stamp::voidedAt).flatMap(Optional::stream)
                .min(LocalDateTime::compareTo).map(at -> ended(at, TAKEN_BACK))));
    }

    private static Mark mark(Form form, Stamp stamp) {
        var said = part(form, stamp.step()).flatMap(part -> Optional.ofNullable(part.said()));
        return new Mark(name(form, stamp.step()), Track.PAPER, said.map(NomineePapers.Said::unit).orElse(""),
                said.map(NomineePapers.Said::on).orElse(null), stamp.at().toLocalDate(), null);
    }

    private static Optional<Part> part(Form form, String step) {
        return form.opinions().stream().filter(part -> part.step().equals(step)).findFirst();
    }

    private static String name(Form form, String step) {
        return part(form, step).map(Part::name).orElse("单位意见");
    }

    private static Ended ended(@Nullable LocalDateTime at, String why) {
        return new Ended(at == null ? null : at.toLocalDate(), why);
    }
}
