package huozhong.nomination;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.nomination.Opinion.Cause;
import huozhong.organization.User;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.Processes;
import huozhong.workflow.Tellings;

/** What rounds and lists may ask and say of nominees, always in their own transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Nominees {

    /** The process of a nominee's case. */
    public static final String PROCESS = NominationProcess.ID;
    /** Where a nominee waits for the outcome of his round, and where for the acceptance of his list. */
    public static final String AWAIT_SELECTION = "AwaitSelection";
    public static final String AWAIT_ACCEPTANCE = "AwaitAcceptance";
    /** The step at which his employer speaks, and that at which the recommending unit does. */
    public static final String EMPLOYER_OPINION = "GiveEmployerOpinion";
    public static final String RECOMMENDATION_OPINION = "GiveRecommendationOpinion";
    private static final Set<String> ASKED_FOR = Set.of(EMPLOYER_OPINION, RECOMMENDATION_OPINION);

    private final Nominations nominations;
    private final Himself himself;
    private final Opinions opinions;
    private final JdbcClient jdbc;
    private final Processes processes;
    private final Tellings tellings;
    private final Clock clock;

    Nominees(Nominations nominations, Himself himself, Opinions opinions, JdbcClient jdbc, Processes processes,
             Tellings tellings, Clock clock) {
        this.nominations = nominations;
        this.himself = himself;
        this.opinions = opinions;
        this.jdbc = jdbc;
        this.processes = processes;
        this.tellings = tellings;
        this.clock = clock;
    }

    public Nomination get(String id) {
        return nominations.findById(id).orElseThrow(NotFound::new);
    }

    /** The ids of the nominations whose nominee is this very user; for most there is none. */
    public List<String> of(String planId, User user) {
        return himself.of(planId, user).stream().map(Nomination::id).toList();
    }

    /** Whether this nominee is this very user. */
    public boolean is(String id, User user) {
        return himself.is(get(id), user);
    }

    /** The ids of a unit's nominees who wait for the outcome of its round. */
    public List<String> pool(String planId, String recommenderId) {
        return jdbc.sql("select id from nomination where recommender_id = ? and plan_id = ? and state = 'IN_PROGRESS'"
                        + " and awaits = ? order by number")
                .params(recommenderId, planId, AWAIT_SELECTION).query(String.class).list();
    }

    /** The ids of a unit's nominees who have both opinions and wait to be listed or accepted. */
    public List<String> readyToList(String planId, String recommenderId) {
        return jdbc.sql("select id from nomination where recommender_id = ? and plan_id = ? and state = 'IN_PROGRESS'"
                        + " and awaits = ? order by category, number")
                .params(recommenderId, planId, AWAIT_ACCEPTANCE).query(String.class).list();
    }

    public boolean awaits(String id, String place) {
        return place.equals(get(id).awaits());
    }

    public void seatTaken(String id) {
        get(id).seatTaken(Shanghai.now(clock));
    }

    public void seatFreed(String id) {
        get(id).seatFreed();
    }

    public void listed(String id) {
        get(id).listed(Shanghai.now(clock));
    }

    /** His list was taken back: what was said of him may be taken back again, too. */
    public void unlisted(String id) {
        get(id).unlisted();
    }

    /** The agreements that hold for a nominee's present dossier, one a step, the earliest first. */
    public List<Opinion> agreements(String id) {
        return opinions.of(id).stream().filter(Opinion::isAgreement).toList();
    }

    /**
     * Puts a nominee whose seat was taken back again where he waits for the round: opinions asked of the chosen only
     * don't hold any more, and what was promised to him isn't told. Before that place he goes on to it by himself.
     */
    public void backToPool(String id, String reason, Caller caller) {
        var nomination = get(id);
        if (nomination.state() != Nomination.State.IN_PROGRESS) {
            return;
        }
        tellings.forget(NominationProcess.ID, id, "SelectionDecided");
        processes.setWord(NominationProcess.ID, id, "outcome", "OPEN");
        var after = processes.stepsAfter(NominationProcess.ID, id, AWAIT_SELECTION);
        agreements(id).stream().filter(opinion -> after.contains(opinion.step())).forEach(opinion ->
                opinions.voidOpinion(opinion, nomination, Cause.CHOICE_TAKEN_BACK, reason, caller.userId()));
        if (processes.isAtOneOf(NominationProcess.ID, id, after)) {
            opinions.of(id).stream().filter(Opinion::isOpenReturn).forEach(opinion ->
                    opinions.voidOpinion(opinion, nomination, Cause.CHOICE_TAKEN_BACK, reason, caller.userId()));
            processes.goBack(NominationProcess.ID, id, AWAIT_SELECTION);
        }
    }

    /** Tells a nominee's case how his round ended, as soon as it waits for that. */
    public void decided(String id, String outcome, String cause) {
        tellings.promise(NominationProcess.ID, id, "SelectionDecided", outcome, cause);
    }

    /** Tells a nominee's case that his list was accepted. */
    public void accepted(String id, String cause) {
        tellings.promise(NominationProcess.ID, id, "SubmissionAccepted", "ACCEPTED", cause);
    }

    /** Whether both opinions hold that a list asks for: the employer's and the recommending unit's. */
    public boolean isAgreedTo(String id) {
        return agreements(id).stream().map(Opinion::step).collect(Collectors.toSet()).containsAll(ASKED_FOR);
    }

    public Optional<String> categoryOf(String id) {
        return Optional.ofNullable(get(id).dossier().category());
    }
}
