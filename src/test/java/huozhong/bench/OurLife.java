package huozhong.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Caller;
import huozhong.nomination.DraftNominee;
import huozhong.nomination.Kangping;
import huozhong.nomination.SubmitDraft;
import huozhong.nomination.field.Field;
import huozhong.organization.Level;
import huozhong.plan.Quota;
import huozhong.selection.ChooseSeats;
import huozhong.selection.OpenSelection;
import huozhong.shared.Retry;
import huozhong.team.Membership;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.Outbox;
import huozhong.workflow.Tasks;
import huozhong.workflow.Tellings;

/** A nominee through our services, each step in the transaction that a request would have; some counties at once. */
final class OurLife implements Life {

    private static final int COUNTIES = 8;
    private static final String PROCESS = "Nomination";

    private final AtomicLong mobile = new AtomicLong(13_000_000_000L);
    private final JsonNode agree = JsonNodeFactory.instance.objectNode().put("decision", "AGREE");
    private final DraftNominee draftNominee;
    private final SubmitDraft submitDraft;
    private final Tasks tasks;
    private final OpenSteps openSteps;
    private final ChooseSeats chooseSeats;
    private final Membership membership;
    private final Tellings tellings;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final Told told;
    private final List<County> counties;

    OurLife(ApplicationContext beans) {
        draftNominee = beans.getBean(DraftNominee.class);
        submitDraft = beans.getBean(SubmitDraft.class);
        tasks = beans.getBean(Tasks.class);
        openSteps = beans.getBean(OpenSteps.class);
        chooseSeats = beans.getBean(ChooseSeats.class);
        membership = beans.getBean(Membership.class);
        tellings = beans.getBean(Tellings.class);
        transaction = beans.getBean(TransactionTemplate.class);
        outbox = new Outbox(beans);
        told = beans.getBean(Told.class);
        counties = IntStream.range(0, COUNTIES).mapToObj(i -> County.in(beans)).toList();
    }

    /** A county with an open round and seats without number. */
    private record County(Kangping places, String selection, String photo, Caller clerk, Caller employer,
                          Caller recommender) {

        static County in(ApplicationContext beans) {
            var places = beans.getAutowireCapableBeanFactory().createBean(Kangping.class);
            beans.getBean(JdbcTemplate.class)
                    .update("update quota set seats = null where plan_id = ?", places.plan.id());
            var clerk = places.caller(places.clerk);
            var selection = Retry.call(() -> beans.getBean(OpenSelection.class)
                    .open(places.plan.id(), places.publicity.id(), Quota.Kind.OWN_POOL, clerk));
            return new County(places, selection.id(), places.photo(), clerk, places.caller(places.hospitalLeader),
                    places.caller(places.publicityLeader));
        }
    }

    private County county(int lane) {
        return counties.get(lane % COUNTIES);
    }

    @Override
    public String prepare(int lane) {
        var county = county(lane);
        var places = county.places;
        var dossier = places.dossier("李秀英", String.valueOf(mobile.incrementAndGet())).with(Field.PHOTO, county.photo);
        return Retry.call(() -> draftNominee.draft(places.plan.id(), places.publicity.id(), dossier, null,
                county.clerk))
                .id();
    }

    @Override
    public void live(String id, int lane) {
        var county = county(lane);
        inTransaction(() -> submitDraft.submit(id, 0, county.clerk));
        submit(id, county.employer);
        tell(id, () -> choose(id, county));
        submit(id, county.recommender);
        tell(id, () -> accept(id, county));
    }

    /** The thread helps to tell: on a busy machine the tellers' four would get less of it than the bare engine's 16. */
    private void tell(String id, Runnable decision) {
        told.after(id, () -> {
            inTransaction(decision);
            outbox.help();
        });
    }

    private void submit(String id, Caller caller) {
        var task = openSteps.of(PROCESS, id).get(0).taskId();
        inTransaction(() -> tasks.submit(task, agree, caller));
    }

    private void choose(String id, County county) {
        chooseSeats.choose(county.selection, List.of(id), county.clerk);
        tellings.promise(PROCESS, id, "SelectionDecided", "CHOSEN", county.selection);
    }

    private void accept(String id, County county) {
        membership.join(county.places.plan.id(), Level.COUNTY, county.places.county.id(), "HEALTH", id);
        tellings.promise(PROCESS, id, "SubmissionAccepted", "ACCEPTED", county.selection);
    }

    private void inTransaction(Runnable step) {
        Retry.call(() -> {
            transaction.executeWithoutResult(status -> step.run());
            return step;
        });
    }
}
