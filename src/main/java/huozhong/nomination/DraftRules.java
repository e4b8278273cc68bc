package huozhong.nomination;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.nomination.OwnDrafts.Own;
import huozhong.plan.PlanBook;
import huozhong.shared.Shanghai;

/** What a draft must keep however incomplete it is, and what its clerk is told of it. */
@Component
class DraftRules {

    private final PlanBook plans;
    private final Uploads files;
    private final Turns turns;
    private final Duplicates duplicates;
    private final Clock clock;

    DraftRules(PlanBook plans, Uploads files, Turns turns, Duplicates duplicates, Clock clock) {
        this.plans = plans;
        this.files = files;
        this.turns = turns;
        this.duplicates = duplicates;
        this.clock = clock;
    }

    /** Where a draft is to be: its plan, the unit in which it begins, who recommends, and itself if it is one. */
    record Place(String planId, String unitId, String recommenderId, @Nullable String nominationId) {

        static Place of(Nomination draft) {
            return new Place(draft.planId(), draft.originId(), draft.recommenderId(), draft.id());
        }
    }

    /** Nobody else puts the same person forward for the unit before the transaction ends. */
    void require(Dossier dossier, Place place) {
        Nomination.requireRulesKept(dossier, Shanghai.today(clock));
        if (dossier.category() != null && !dossier.category().isBlank()) {
            plans.plan(place.planId).category(dossier.category());
        }
        if (dossier.photo() != null && !dossier.photo().isBlank()) {
            files.requireOwned(dossier.photo(), place.unitId, StoredFile.Kind.PHOTO);
        }
        requireNew(dossier, place);
    }

    private void requireNew(Dossier dossier, Place place) {
        turns.take(place.planId, place.recommenderId, List.of(dossier));
        duplicates.own(place.planId, place.recommenderId, dossier, place.nominationId).ifPresent(other -> {
            throw new AlreadyPutForward(other.number());
        });
    }

    KeptDraft kept(Own own, Caller caller) {
        var draft = own.nomination();
        return new KeptDraft(draft.id(), draft.number(), draft.version(), draft.dossier().missing(),
                duplicates.elsewhere(draft, own.duty(), caller) ? Duplicates.WORDS : null);
    }
}
