package huozhong.nomination;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.nomination.field.Field;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.shared.MaskedMobile;
import huozhong.workflow.running.CasePosition;
import huozhong.workflow.running.CasePosition.Position;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.Urges.Urged;
import huozhong.workflow.Urges;

/** One nominee as he stands now, for whom the dossier exists; {@link NomineeHistory} tells how he came there. */
@Service
@Transactional
public class NomineeFile {

    private final VisibleNominations nominations;
    private final OpenSteps steps;
    private final Whereabouts whereabouts;
    private final CasePosition position;
    private final Organization organization;
    private final Urges urges;

    NomineeFile(VisibleNominations nominations, OpenSteps steps, Whereabouts whereabouts, CasePosition position,
                Organization organization, Urges urges) {
        this.nominations = nominations;
        this.steps = steps;
        this.whereabouts = whereabouts;
        this.position = position;
        this.organization = organization;
        this.urges = urges;
    }

    /** The dossier with its mobile masked, who has it now (urged, by task), and what is missing while it is a draft. */
    public record Sheet(String id, String planId, String number, String recommenderId, String originId,
                        String regionId, Nomination.Kind kind, @Nullable String askedUnitId, Nomination.State state,
                        @Nullable String awaits, int dossierVersion, int draftVersion, Dossier dossier,
                        List<Field> missing, List<TaskEntry> open, Map<String, Urged> urged,
                        List<Whereabouts.Step> inHand,
                        @Nullable String endReason, String recommender, String origin, String region, boolean mayEdit,
                        boolean mayWithdraw) {
    }

    public Sheet sheet(String id, Caller caller) {
        var nomination = nominations.find(id, caller);
        var open = steps.of(NominationProcess.ID, id);
        var dossier = nomination.dossier().with(Field.MOBILE, MaskedMobile.of(nomination.dossier().mobile()));
        return new Sheet(id, nomination.planId(), nomination.number(), nomination.recommenderId(),
                nomination.originId(), nomination.regionId(), nomination.kind(), nomination.askedUnitId(),
                nomination.state(), nomination.awaits(), nomination.dossierVersion(), nomination.version(), dossier,
                dossier.missing(), open, urges.of(open.stream().map(TaskEntry::taskId).toList()),
                whereabouts.of(List.of(id)).getOrDefault(id, List.of()),
                nomination.endReason(), organization.unit(nomination.recommenderId()).name(),
                organization.unit(nomination.originId()).name(), organization.region(nomination.regionId()).name(),
                nomination.state() == Nomination.State.DRAFT
                        && caller.dutyIn(nomination.originId(), Post.Kind.CLERK).isPresent(),
                nomination.state() == Nomination.State.IN_PROGRESS
                        && caller.dutyIn(nomination.recommenderId(), Post.Kind.CLERK).isPresent());
    }

    public Position position(String id, Caller caller) {
        nominations.find(id, caller);
        return position.of(NominationProcess.ID, id);
    }

    public String diagram(String id, Caller caller) {
        nominations.find(id, caller);
        return position.diagram(NominationProcess.ID, id);
    }
}
