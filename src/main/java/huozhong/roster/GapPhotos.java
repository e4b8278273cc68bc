package huozhong.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Caller;
import huozhong.document.StoredFile;
import huozhong.document.Unfolding;
import huozhong.document.Uploads;
import huozhong.nomination.EditDraft;
import huozhong.nomination.field.Field;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.shared.InvalidInput;
import huozhong.shared.Refusal;
import huozhong.shared.Retry;

/** Photos for a unit's drafts out of one zip, each in a transaction of its own; a photo that is there already stays. */
@Service
public class GapPhotos {

    private final DraftsByName drafts;
    private final EditDraft editDraft;
    private final PlanBook plans;
    private final Uploads files;
    private final TransactionTemplate transaction;

    GapPhotos(DraftsByName drafts, EditDraft editDraft, PlanBook plans, Uploads files,
              PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.editDraft = editDraft;
        this.plans = plans;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How many photos were taken, and a sentence for each file that was not. */
    public record Taken(int taken, List<String> unmatched) {
    }

    public Taken take(String planId, String unitId, byte[] zip, Caller caller) {
        caller.requireDutyIn(unitId, Post.Kind.CLERK);
        plans.visible(planId, caller).requireOpen();
        return ConfirmImport.WITH_PHOTOS.run(() -> {
            var people = drafts.of(planId, unitId);
            var photos = Unfolding.onThisNode(() -> PhotoFiles.of(zip, file -> people.find(file).isSomebody()));
            return take(photos, people, unitId, caller);
        });
    }

    private Taken take(Map<String, byte[]> photos, DraftsByName.People people, String unitId, Caller caller) {
        var unmatched = new ArrayList<String>();
        var served = new HashSet<String>();
        photos.forEach((path, photo) -> {
            var file = PhotoFiles.name(path);
            try {
                var draft = people.find(file).orRefused();
                if (served.contains(draft.id())) {
                    throw new InvalidInput("file", "与前面的照片是同一人");
                }
                take(draft, file, photo, unitId, caller);
                served.add(draft.id());
            } catch (InvalidInput | Refusal refused) {
                unmatched.add("“" + file + "”：" + refused.getMessage());
            }
        });
        return new Taken(photos.size() - unmatched.size(), List.copyOf(unmatched));
    }

    private void take(DraftsByName.Draft draft, String file, byte[] photo, String unitId, Caller caller) {
        Retry.call(() -> transaction.execute(status -> {
            var stored = files.store(unitId, StoredFile.Kind.PHOTO, file, photo, caller.userId());
            return editDraft.fill(draft.id(), Field.PHOTO, "", stored.id(), caller);
        }));
    }
}
