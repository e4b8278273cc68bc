package huozhong.nomination;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Scope;
import huozhong.audit.Audit;
import huozhong.document.FileContent;
import huozhong.document.Files;
import huozhong.nomination.field.Field;
import huozhong.nomination.mobile.MobileBudget;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.User;
import huozhong.shared.MaskedMobile;
import huozhong.shared.NotFound;
import huozhong.workflow.running.CasePosition.Position;
import huozhong.workflow.running.CasePosition;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.Transfer;
import huozhong.workflow.Urges.Urged;
import huozhong.workflow.Urges;

/** Everything about one nominee, for whom the dossier exists: its versions, opinions, and where it stands. */
@Service
@Transactional
public class NomineeFile {

    private final Nominations nominations;
    private final DossierVersions versions;
    private final Opinions opinions;
    private final DossierScope scope;
    private final OpenSteps steps;
    private final Whereabouts whereabouts;
    private final CasePosition position;
    private final Organization organization;
    private final Urges urges;
    private final Files files;
    private final MobileBudget budget;
    private final Audit audit;

    NomineeFile(Nominations nominations, DossierVersions versions, Opinions opinions, DossierScope scope,
                OpenSteps steps, Whereabouts whereabouts, CasePosition position, Organization organization, Urges urges,
                Files files, MobileBudget budget, Audit audit) {
        this.nominations = nominations;
        this.versions = versions;
        this.opinions = opinions;
        this.scope = scope;
        this.steps = steps;
        this.whereabouts = whereabouts;
        this.position = position;
        this.organization = organization;
        this.urges = urges;
        this.files = files;
        this.budget = budget;
        this.audit = audit;
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

    /** What was done with it, oldest first, and the names of the users and units it speaks of. */
    public record Record(List<DossierVersion> versions, List<Opinion> opinions, List<Transfer> transfers,
                         List<TaskEntry> done, Map<String, String> people, Map<String, String> units) {
    }

    public Sheet sheet(String id, Caller caller) {
        var nomination = visible(id, caller);
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

    public Record record(String id, Caller caller) {
        var nomination = visible(id, caller);
        var masked = versions.of(id).stream().map(version -> new DossierVersion(version.version(),
                version.dossier().with(Field.MOBILE, MaskedMobile.of(version.dossier().mobile())),
                version.changed(), version.reason(), version.userId(), version.at())).toList();
        var given = opinions.of(id).stream().filter(opinion -> mayKnow(opinion, nomination, caller.scope())).toList();
        var done = steps.doneOf(NominationProcess.ID, id);
        var users = Stream.of(masked.stream().map(DossierVersion::userId), given.stream().map(Opinion::userId),
                        given.stream().map(Opinion::insteadOf), done.stream().map(TaskEntry::doneBy),
                        done.stream().map(TaskEntry::insteadOf),
                        given.stream().map(opinion -> opinion.voided() == null ? null : opinion.voided().userId()))
                .flatMap(ids -> ids).filter(Objects::nonNull).distinct().toList();
        return new Record(masked, given, steps.transfersOf(NominationProcess.ID, id), done,
                organization.users(users).stream().collect(Collectors.toMap(User::id, User::name)),
                whereabouts.names(done.stream().map(TaskEntry::holderId).distinct().toList()));
    }

    /** A return is between who returns and who corrects: an employer needn't know what the city found fault with. */
    private boolean mayKnow(Opinion opinion, Nomination nomination, Scope asking) {
        return opinion.decision() != Opinion.Decision.RETURN || asking.hasUnit(nomination.originId())
                || asking.hasUnit(nomination.recommenderId())
                || opinion.unitId() != null && asking.hasUnit(opinion.unitId())
                || asking.runs(organization.region(nomination.regionId()).path());
    }

    public Position position(String id, Caller caller) {
        visible(id, caller);
        return position.of(NominationProcess.ID, id);
    }

    public String diagram(String id, Caller caller) {
        visible(id, caller);
        return position.diagram(NominationProcess.ID, id);
    }

    /** Showing a mobile is an action with a record, and so many a day are one person's. */
    public String mobile(String id, Caller caller) {
        var nomination = visible(id, caller);
        var duty = caller.reading(asking -> scope.contains(id, asking)).orElseThrow(NotFound::new);
        budget.showOne(caller);
        audit.record(caller.act(duty, "MOBILE_SHOWN", id, Map.of()));
        return Optional.ofNullable(nomination.dossier().mobile()).orElseThrow(NotFound::new);
    }

    public FileContent photo(String id, Caller caller) {
        var photo = visible(id, caller).dossier().photo();
        return files.read(Optional.ofNullable(photo).orElseThrow(NotFound::new));
    }

    public FileContent scan(String id, String opinionId, Caller caller) {
        visible(id, caller);
        return opinions.of(id).stream().filter(opinion -> opinion.id().equals(opinionId))
                .flatMap(opinion -> Optional.ofNullable(opinion.scan()).stream()).findFirst().map(files::read)
                .orElseThrow(NotFound::new);
    }

    private Nomination visible(String id, Caller caller) {
        scope.require(id, caller.scope());
        return nominations.findById(id).orElseThrow(NotFound::new);
    }
}
