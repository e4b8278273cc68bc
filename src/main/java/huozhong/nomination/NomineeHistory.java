package huozhong.nomination;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Scope;
import huozhong.nomination.field.Field;
import huozhong.organization.Organization;
import huozhong.organization.User;
import huozhong.shared.MaskedMobile;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.Transfer;

/** What was done with one nominee, for whom the dossier exists: its versions, opinions, and by whom. */
@Service
@Transactional
public class NomineeHistory {

    private final VisibleNominations nominations;
    private final DossierVersions versions;
    private final Opinions opinions;
    private final OpenSteps steps;
    private final NomineeTasks tasks;
    private final Whereabouts whereabouts;
    private final Organization organization;

    NomineeHistory(VisibleNominations nominations, DossierVersions versions, Opinions opinions, OpenSteps steps,
                   NomineeTasks tasks, Whereabouts whereabouts, Organization organization) {
        this.nominations = nominations;
        this.versions = versions;
        this.opinions = opinions;
        this.steps = steps;
        this.tasks = tasks;
        this.whereabouts = whereabouts;
        this.organization = organization;
    }

    /** Oldest first, and the names of the users and units it speaks of. */
    public record History(List<DossierVersion> versions, List<Opinion> opinions, List<Transfer> transfers,
                          List<TaskEntry> done, Map<String, String> people, Map<String, String> units,
                          List<Box> boxes) {
    }

    /** A step that an administrator drew into the diagram for an opinion: it has a box on the form. */
    public record Box(String step, String name) {
    }

    public History of(String id, Caller caller) {
        var nomination = nominations.find(id, caller);
        var masked = versions.of(id).stream().map(NomineeHistory::masked).toList();
        var given = opinions.of(id).stream().filter(opinion -> mayKnow(opinion, nomination, caller.scope())).toList();
        var done = steps.doneOf(NominationProcess.ID, id);
        return new History(masked, given, steps.transfersOf(NominationProcess.ID, id), done,
                names(masked, given, done),
                whereabouts.names(done.stream().map(TaskEntry::holderId).distinct().toList()), boxes(nomination));
    }

    private List<Box> boxes(Nomination nomination) {
        return tasks.addedOpinions(nomination).entrySet().stream()
                .map(step -> new Box(step.getKey(), step.getValue())).toList();
    }

    /** A return is between who returns and who corrects: an employer needn't know what the city found fault with. */
    private boolean mayKnow(Opinion opinion, Nomination nomination, Scope asking) {
        return opinion.decision() != Opinion.Decision.RETURN || asking.hasUnit(nomination.originId())
                || asking.hasUnit(nomination.recommenderId())
                || opinion.unitId() != null && asking.hasUnit(opinion.unitId())
                || asking.runs(organization.region(nomination.regionId()).path());
    }

    private static DossierVersion masked(DossierVersion version) {
        return new DossierVersion(version.version(),
                version.dossier().with(Field.MOBILE, MaskedMobile.of(version.dossier().mobile())),
                version.changed(), version.reason(), version.userId(), version.at());
    }

    private Map<String, String> names(List<DossierVersion> masked, List<Opinion> given, List<TaskEntry> done) {
        var users = Stream.of(masked.stream().map(DossierVersion::userId), given.stream().map(Opinion::userId),
                        given.stream().map(opinion -> opinion.speaker().insteadOf()),
                        done.stream().map(TaskEntry::doneBy), done.stream().map(TaskEntry::insteadOf),
                        given.stream().map(opinion -> opinion.voided() == null ? null : opinion.voided().userId()))
                .flatMap(ids -> ids).filter(Objects::nonNull).distinct().toList();
        return organization.users(users).stream().collect(Collectors.toMap(User::id, User::name));
    }
}
