package huozhong.submission.parcel;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.nomination.NomineePapers;
import huozhong.nomination.NomineePapers.Form;
import huozhong.organization.Organization;
import huozhong.plan.Plan;
import huozhong.shared.NotFound;
import huozhong.submission.SubmissionBoard.Sheet;
import huozhong.submission.parcel.ParcelTakings.How;

/** Records that a list's parcel is taken, before anything of it is given. */
@Component
class ParcelRecord {

    private final NomineePapers papers;
    private final ParcelTakings takings;
    private final Organization organization;
    private final Audit audit;

    ParcelRecord(NomineePapers papers, ParcelTakings takings, Organization organization, Audit audit) {
        this.papers = papers;
        this.takings = takings;
        this.organization = organization;
        this.audit = audit;
    }

    /** The forms that were given with it. */
    List<Form> taken(Sheet list, Plan plan, List<ListPerson> people, How how, Caller caller) {
        var path = organization.region(plan.regionId()).path();
        var duty = caller.reading(scope -> scope.covers(list.ownerId(), path)).orElseThrow(NotFound::new);
        var ids = people.stream().map(ListPerson::nominationId).distinct().toList();
        var forms = papers.forms(ids, caller);
        if (takings.isTakenToday(list.id(), ids, caller.userId())) {
            papers.givenAgain(forms, "parcel", caller);
        } else {
            papers.given(forms, "parcel", caller);
        }
        takings.add(list.id(), how, ids, caller.userId());
        audit.record(caller.act(duty, "PARCEL_TAKEN", list.id(),
                Map.of("people", String.valueOf(ids.size()), "how", how.name())));
        return forms;
    }
}
