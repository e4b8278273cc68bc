package huozhong.rendering.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.organization.Organization;
import huozhong.organization.User;
import huozhong.rendering.PaperEdition;
import huozhong.rendering.PaperEdition.State;
import huozhong.rendering.PaperKind;
import huozhong.rendering.TemplateReview;

/** Puts people's names to versions of templates. */
@Component
class TemplateViews {

    private final Organization organization;
    private final TemplateReview reviews;

    TemplateViews(Organization organization, TemplateReview reviews) {
        this.organization = organization;
        this.reviews = reviews;
    }

    TemplateView.Paper paper(PaperKind kind, Caller caller) {
        var editions = reviews.editions(kind.code(), caller);
        var live = editions.stream().filter(one -> one.state() == State.PUBLISHED).findFirst().map(PaperEdition::id)
                .orElse("");
        return new TemplateView.Paper(kind.code(), kind.name(),
                editions.stream().map(one -> of(one, one.id().equals(live))).toList());
    }

    TemplateView.Reviewed of(TemplateReview.Review review) {
        var against = review.against();
        return new TemplateView.Reviewed(of(review.edition(), review.edition().id().equals(review.liveId())),
                review.kind().name(), review.edition().source(), review.liveId(),
                against == null ? null : against.number(), against == null ? null : against.source(),
                review.kind().placeholders());
    }

    TemplateView of(PaperEdition edition, boolean live) {
        return new TemplateView(edition.id(), edition.kind(), edition.state(), edition.note(), edition.authorId(),
                name(edition.authorId()), edition.draftedAt(), edition.number(), live,
                nameOrNothing(edition.publisherId()), edition.publishedAt(), edition.reason(), edition.sha256());
    }

    private @Nullable String nameOrNothing(@Nullable String userId) {
        return userId == null ? null : name(userId);
    }

    /** Asked for so that nobody of this id is no failure: the product's own are the system's. */
    private String name(String userId) {
        return organization.users(List.of(userId)).stream().map(User::name).findFirst().orElse("系统");
    }
}
