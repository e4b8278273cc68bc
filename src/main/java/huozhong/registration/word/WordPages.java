package huozhong.registration.word;

import org.springframework.stereotype.Service;

import huozhong.access.Caller;
import huozhong.document.OfficeSuite;
import huozhong.document.PageImages;
import huozhong.shared.NotFound;

/**
 * The pages of a form's Word file as they look on paper, where an office suite is configured; like the file itself for
 * the clerks of its import's unit, and counted like it. Drawn outside of any transaction.
 */
@Service
public class WordPages {

    private final ShowWordForms forms;
    private final OfficeSuite office;

    WordPages(ShowWordForms forms, OfficeSuite office) {
        this.forms = forms;
        this.office = office;
    }

    /** How many pages there are, and on which (from 1) this form begins, as far as that can be told. */
    public record Pages(int count, int first) {
    }

    public Pages of(String importId, int row, Caller caller) {
        var form = forms.form(importId, row, caller);
        var count = PageImages.countOfPdf(pdf(importId, row, caller));
        return new Pages(count, count % form.of() == 0 ? (form.nth() - 1) * (count / form.of()) + 1 : 1);
    }

    /** A page from 1 on, as JPEG. */
    public byte[] page(String importId, int row, int page, Caller caller) {
        var pdf = pdf(importId, row, caller);
        if (page < 1 || page > PageImages.countOfPdf(pdf)) {
            throw new NotFound();
        }
        return PageImages.jpeg(PageImages.ofPdf(pdf, page - 1));
    }

    private byte[] pdf(String importId, int row, Caller caller) {
        if (!office.isThere()) {
            throw new NotFound();
        }
        var source = forms.source(importId, row, caller);
        return office.asPdf(source.file().sha256(), source.bytes());
    }
}
