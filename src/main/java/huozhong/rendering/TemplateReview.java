package huozhong.rendering;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.rendering.PaperEdition.State;
import huozhong.shared.NotFound;

/** What a flow administrator reads of templates: their versions, what is wrong with one, and how it looks. */
@Service
public class TemplateReview {

    private static final int MOST = 100;

    private final PaperEditions editions;
    private final PaperKinds kinds;
    private final TemplateTrial trial;

    TemplateReview(PaperEditions editions, PaperKinds kinds, TemplateTrial trial) {
        this.editions = editions;
        this.kinds = kinds;
        this.trial = trial;
    }

    /** A version, the live one's id, and what it is compared with: the one before it, or for a draft the live one. */
    public record Review(PaperEdition edition, PaperKind kind, @Nullable String liveId,
                         @Nullable PaperEdition against) {
    }

    /** How a source looks, a page for each sample (as the value of an image), and what is wrong with it. */
    public record Preview(List<Page> pages, List<TemplateProblem> problems) {
    }

    /** A sample's page. */
    public record Page(String sample, String picture) {
    }

    public List<PaperKind> kinds(Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return kinds.all();
    }

    /** Drafts first, then what is or was live, the newest first, then what was given up. */
    public List<PaperEdition> editions(String kind, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        var code = kinds.of(kind).code();
        return Stream.of(State.DRAFT, State.PUBLISHED, State.DISCARDED).flatMap(state ->
                editions.findByKindAndStateOrderByNumberDescDraftedAtDescIdAsc(code, state, Limit.of(MOST)).stream())
                .toList();
    }

    public Review review(String id, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        var edition = editions.findById(id).orElseThrow(NotFound::new);
        return new Review(edition, kinds.of(edition.kind()), live(edition.kind()).map(PaperEdition::id).orElse(null),
                before(edition).orElse(null));
    }

    private Optional<PaperEdition> before(PaperEdition edition) {
        var number = edition.number();
        return number == null ? live(edition.kind())
                : editions.findFirstByKindAndStateAndNumberLessThanOrderByNumberDesc(edition.kind(), State.PUBLISHED,
                        number);
    }

    private Optional<PaperEdition> live(String kind) {
        return editions.findFirstByKindAndStateOrderByNumberDesc(kind, State.PUBLISHED);
    }

    public Preview preview(String kind, String source, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        var tried = trial.of(kinds.of(kind), source);
        return new Preview(tried.pages().stream().map(page -> new Page(page.name(), "data:image/png;base64,"
                + Base64.getEncoder().encodeToString(PagePicture.png(page.pdf())))).toList(), tried.problems());
    }

    /** The real thing, with the same invented people. */
    public byte[] pdf(String kind, String source, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return trial.pdf(kinds.of(kind), source);
    }
}
