package huozhong.registration.sealed;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.document.FileContent;
import huozhong.document.Uploads;
import huozhong.nomination.NomineePapers;
import huozhong.seal.SealedDocuments;
import huozhong.seal.SealedOfd;
import huozhong.shared.NotFound;

/** The sealed form as it is, byte by byte, for whom the dossier exists; it has the mobile in full and is recorded. */
@Service
public class TakeSealedForm {

    private final NomineePapers forms;
    private final SealedDocuments documents;
    private final SealedOfd ofd;
    private final Uploads files;

    TakeSealedForm(NomineePapers forms, SealedDocuments documents, SealedOfd ofd, Uploads files) {
        this.forms = forms;
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
            forms.given(form, "sealed-ofd", caller);
            return ofd.of(SealedForms.KIND, nominationId, caller);
        }
        forms.given(form, "sealed", caller);
        return files.read(sealed.fileId());
    }
}
