package huozhong.registration.sealed;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.document.FileContent;
import huozhong.document.Uploads;
import huozhong.nomination.NomineePapers;
import huozhong.seal.SealedDocuments;
import huozhong.seal.SealedOfd;
import huozhong.shared.NotFound;
import huozhong.shared.Refusal;

/** The sealed form as it is, byte by byte, for whom the dossier exists; it has the mobile in full and is recorded. */
@Service
public class TakeSealedForm {

    private final NomineePapers forms;
    private final StampedForms stamped;
    private final SealedDocuments documents;
    private final SealedOfd ofd;
    private final Uploads files;

    TakeSealedForm(NomineePapers forms, StampedForms stamped, SealedDocuments documents, SealedOfd ofd,
                   Uploads files) {
        this.forms = forms;
        this.stamped = stamped;
        this.documents = documents;
        this.ofd = ofd;
        this.files = files;
    }

    /** As it was sealed, or once more as OFD. */
    public enum Form { PDF, OFD }

    @Transactional
    public FileContent take(String nominationId, Form as, Caller caller) {
        var form = forms.forms(List.of(nominationId), caller);
        var sealed = documents.current(SealedForms.KIND, nominationId).orElseThrow(NotFound::new);
        if (as == Form.OFD) {
            requireNoneOnPaper(form.get(0));
            forms.given(form, "sealed-ofd", caller);
            return ofd.of(SealedForms.KIND, nominationId, caller);
        }
        forms.given(form, "sealed", caller);
        return files.read(sealed.fileId());
    }

    private void requireNoneOnPaper(NomineePapers.Form form) {
        var seals = Objects.requireNonNull(stamped.of(List.of(form.id())).get(form.id()));
        form.opinions().stream().filter(box -> seals.paper().containsKey(box.step()))
                .filter(box -> !seals.electronic().contains(box.step())).findFirst().ifPresent(box -> {
                    throw new StampedOnPaper(box.name());
                });
    }

    /** What is on paper is in no file. */
    static final class StampedOnPaper extends Refusal {

        StampedOnPaper(String box) {
            super("“" + box + "”栏盖的是纸质印章，登记表没有全部电子用印，不能制作OFD；请下载PDF，并查看这一栏的盖章扫描件");
        }
    }
}
