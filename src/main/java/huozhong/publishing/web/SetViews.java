package huozhong.publishing.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.publishing.ProcessSet;
import huozhong.publishing.SetReview;
import huozhong.shared.NotFound;

/** Puts people's names to sets. */
@Component
class SetViews {

    private final Organization organization;
    private final SetReview reviews;

    SetViews(Organization organization, SetReview reviews) {
        this.organization = organization;
        this.reviews = reviews;
    }

    SetView of(ProcessSet set) {
        var live = reviews.liveId().filter(set.id()::equals).isPresent();
        return new SetView(set.id(), set.state(), set.origin(), set.note(), set.authorId(), name(set.authorId()), set.draftedAt(),
                set.number(), live, nameOrNothing(set.publisherId()), set.publishedAt(), set.reason(), set.sha256());
    }

    SetView.Reviewed of(SetReview.Review review) {
        return new SetView.Reviewed(of(review.set()), review.liveId(), review.files(), review.problems(),
                review.changes());
    }

    private @Nullable String nameOrNothing(@Nullable String userId) {
        return userId == null ? null : name(userId);
    }

    private String name(String userId) {
        try {
            return organization.user(userId).name();
        } catch (NotFound notAPerson) {
            return "系统";
        }
    }
}
