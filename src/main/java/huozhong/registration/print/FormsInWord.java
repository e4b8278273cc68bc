package huozhong.registration.print;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Caller;
import huozhong.nomination.NomineePapers;
import huozhong.nomination.NomineePapers.Form;
import huozhong.nomination.NomineePapers.Part;
import huozhong.nomination.Nominees;
import huozhong.plan.PlanBook;
import huozhong.rendering.WordPaper;

/** Registration forms as Word, to be edited: filled in, without a code since what they say may change; or blank. */
@Service
public class FormsInWord {

    private final FormPapers papers;
    private final NomineePapers forms;
    private final FormValues values;
    private final PlanBook plans;
    private final TransactionTemplate transaction;

    FormsInWord(FormPapers papers, NomineePapers forms, FormValues values, PlanBook plans,
              TransactionTemplate transaction) {
        this.papers = papers;
        this.forms = forms;
        this.values = values;
        this.plans = plans;
        this.transaction = transaction;
    }

    public byte[] write(List<String> ids, Caller caller) {
        var wanted = papers.wanted(ids, caller);
        var word = WordPaper.of(papers.template().template(), wanted.stream().map(papers::values).toList());
        transaction.executeWithoutResult(status -> forms.given(wanted, "docx", caller));
        return word;
    }

    /** One person's, for whoever has recorded that it is given. */
    public byte[] write(Form form) {
        return WordPaper.of(papers.template().template(), List.of(papers.values(form)));
    }

    public byte[] blank(String planId, Caller caller) {
        var plan = plans.visible(planId, caller);
        return WordPaper.of(papers.template().template(), List.of(values.blank(plan, List.of(
                new Part(Nominees.EMPLOYER_OPINION, "所在工作单位意见", null),
                new Part(Nominees.RECOMMENDATION_OPINION, "推荐单位意见", null)))));
    }
}
