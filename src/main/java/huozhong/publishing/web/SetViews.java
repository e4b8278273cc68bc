package huozhong.publishing.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.organization.User;
import huozhong.publishing.ProcessSet;
import huozhong.publishing.SetReview;

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
        return new SetView(set.id(), set.state(), set.origin(), set.note(), set.authorId(), name(set.authorId()),
                set.draftedAt(),
                set.number(), live, nameOrNothing(set.publisherId()), set.publishedAt(), set.reason(), set.sha256());
    }

    SetView.Reviewed of(SetReview.Review review) {
        return new SetView.Reviewed(of(review.set()), review.liveId(), review.against(), review.files(),
                review.problems(),
                review.remarks(), review.routes(), review.changes());
    }

    private @Nullable String nameOrNothing(@Nullable String userId) {
        return userId == null ? null : name(userId);
    }

    /** Asked for so that nobody of this id is no failure, which would undo the publication it is told after. */
    private String name(String userId) {
        return organization.users(List.of(userId)).stream().map(User::name).findFirst().orElse("系统");
    }
}
