package huozhong.nomination;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.nomination.field.Field;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.shared.MaskedMobile;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.Urges;
import huozhong.workflow.Urges.Urged;
import huozhong.workflow.running.CasePosition;
import huozhong.workflow.running.CasePosition.Position;

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

    /** All in one in JSON. */
    public record Sheet(@JsonUnwrapped Place place, @JsonUnwrapped Standing standing, @JsonUnwrapped Form form,
                        @JsonUnwrapped InHand hands, @JsonUnwrapped Rights rights) {
    }

    /** Where it comes from. */
    public record Place(String id, String planId, String number, String recommenderId, String recommender,
                        String originId, String origin, String regionId, String region) {
    }

    /** How far it is, and who is asked first. */
    public record Standing(Nomination.State state, @Nullable String awaits, @Nullable String endReason,
                           Nomination.Kind kind, @Nullable String askedUnitId) {
    }

    /** The dossier with its mobile masked, and what is missing while it is a draft. */
    public record Form(Dossier dossier, int dossierVersion, int draftVersion, List<Field> missing) {
    }

    /** Who has it now, urged by task. */
    public record InHand(List<TaskEntry> open, Map<String, Urged> urged, List<Whereabouts.Step> inHand) {
    }

    /** What the caller may do with it. */
    public record Rights(boolean mayEdit, boolean mayWithdraw) {
    }

    public Sheet sheet(String id, Caller caller) {
        var nomination = nominations.find(id, caller);
        return new Sheet(place(nomination), new Standing(nomination.state(), nomination.awaits(),
                nomination.endReason(), nomination.kind(), nomination.askedUnitId()), form(nomination), hands(id),
                rights(nomination, caller));
    }

    private Place place(Nomination nomination) {
        return new Place(nomination.id(), nomination.planId(), nomination.number(), nomination.recommenderId(),
                organization.unit(nomination.recommenderId()).name(), nomination.originId(),
                organization.unit(nomination.originId()).name(), nomination.regionId(),
                organization.region(nomination.regionId()).name());
    }

    private static Form form(Nomination nomination) {
        var dossier = nomination.dossier().with(Field.MOBILE, MaskedMobile.of(nomination.dossier().mobile()));
        return new Form(dossier, nomination.dossierVersion(), nomination.version(), dossier.missing());
    }

    private InHand hands(String id) {
        var open = steps.of(NominationProcess.ID, id);
        return new InHand(open, urges.of(open.stream().map(TaskEntry::taskId).toList()),
                whereabouts.of(List.of(id)).getOrDefault(id, List.of()));
    }

    private static Rights rights(Nomination nomination, Caller caller) {
        return new Rights(nomination.state() == Nomination.State.DRAFT
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
