package huozhong.review;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is handed in to be reviewed, and answers what was, and what was said of it. */
@Service
@Transactional(readOnly = true)
public class ContentBook {

    private final ContentSources sources;
    private final ContentVersions versions;
    private final ContentReviews reviews;

    ContentBook(ContentSources sources, ContentVersions versions, ContentReviews reviews) {
        this.sources = sources;
        this.versions = versions;
        this.reviews = reviews;
    }

    /** The content as it is now is handed in: another version where it says anything else than the last. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ContentVersion handIn(String process, String caseId) {
        var now = now(process, caseId);
        return versions.latest(process, caseId).filter(last -> last.sha256().equals(now.sha256()))
                .orElseGet(() -> versions.add(process, caseId, now, sources.of(process).author(caseId)));
    }

    /** Whether what is written now is another content than this version. */
    public boolean differs(String process, String caseId, int number) {
        var now = now(process, caseId).sha256();
        return version(process, caseId, number).filter(one -> one.sha256().equals(now)).isEmpty();
    }

    public List<ContentVersion> versions(String process, String caseId) {
        return versions.of(process, caseId);
    }

    public Optional<ContentVersion> version(String process, String caseId, int number) {
        return versions(process, caseId).stream().filter(one -> one.number() == number).findFirst();
    }

    public Optional<ContentVersion> latest(String process, String caseId) {
        return versions.latest(process, caseId);
    }

    /** The oldest first, those that don't hold any more among them. */
    public List<ContentReview> reviews(String process, String caseId) {
        return reviews.of(process, caseId);
    }

    private Canonical now(String process, String caseId) {
        return Canonical.of(sources.of(process).covered(caseId));
    }
}
