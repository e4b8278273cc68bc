package huozhong.registration.sealed;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.document.FileContent;
import huozhong.document.Uploads;
import huozhong.nomination.NomineePapers;
import huozhong.seal.SealedDocuments;
import huozhong.shared.NotFound;

/** The sealed form as it is, byte by byte, for whom the dossier exists; it has the mobile in full and is recorded. */
@Service
public class TakeSealedForm {

    private final NomineePapers forms;
    private final SealedDocuments documents;
    private final Uploads files;

    TakeSealedForm(NomineePapers forms, SealedDocuments documents, Uploads files) {
        this.forms = forms;
        this.documents = documents;
        this.files = files;
    }

    @Transactional
    public FileContent take(String nominationId, Caller caller) {
        var form = forms.forms(List.of(nominationId), caller);
        var sealed = documents.current(SealedForms.KIND, nominationId).orElseThrow(NotFound::new);
        forms.given(form, "sealed", caller);
        return files.read(sealed.fileId());
    }
}
