package huozhong.registration.scan;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.document.FileContent;
import huozhong.nomination.NomineePapers;

/**
 * The picture of a page with a seal, for whom the dossier exists: the form on it has the mobile in full, so that it
 * counts for the caller's day and is recorded like any other form that is given out.
 */
@Service
public class TakeStampedPage {

    private final StampRecord record;
    private final NomineePapers forms;

    TakeStampedPage(StampRecord record, NomineePapers forms) {
        this.record = record;
        this.forms = forms;
    }

    @Transactional
    public FileContent take(String nominationId, String stampId, Caller caller) {
        var picture = record.picture(nominationId, stampId, caller);
        forms.given(forms.forms(List.of(nominationId), caller), "scan", caller);
        return picture;
    }
}
