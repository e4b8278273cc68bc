package huozhong.registration.sealed;

import java.util.Collection;
import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.nomination.ConcludeHeldOpinion;
import huozhong.nomination.NomineePapers;
import huozhong.nomination.Nominees;
import huozhong.organization.User;
import huozhong.sealing.RequestsSeals;

/** The registration form, to those who decide on a division's request for its department's seal. */
@Component
class RequestedForms implements RequestsSeals {

    private final Nominees nominees;
    private final NomineePapers papers;
    private final ConcludeHeldOpinion opinions;

    RequestedForms(Nominees nominees, NomineePapers papers, ConcludeHeldOpinion opinions) {
        this.nominees = nominees;
        this.papers = papers;
        this.opinions = opinions;
    }

    @Override
    public String kind() {
        return SealedForms.KIND;
    }

    @Override
    public String words() {
        return SealedForms.WORDS;
    }

    @Override
    public String contextId(String subject) {
        return nominees.get(subject).planId();
    }

    @Override
    public Map<String, String> titles(Collection<String> subjects) {
        return papers.titles(subjects);
    }

    @Override
    public boolean concerns(String subject, User user) {
        return nominees.is(subject, user);
    }

    @Override
    public void refused(String subject, String box, String reason) {
        opinions.declined(subject, box);
    }
}
