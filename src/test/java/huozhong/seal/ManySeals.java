package huozhong.seal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Caller;
import huozhong.nomination.DraftNominee;
import huozhong.nomination.Kangping;
import huozhong.nomination.SubmitDraft;
import huozhong.organization.Post;
import huozhong.seal.SealSetting.Track;
import huozhong.shared.Ids;
import huozhong.shared.Retry;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.Tasks;

/** Forms that a hospital's leader agreed to and that wait for its seal, and their keeper, for measuring. */
public final class ManySeals {

    private static final String PIN = "7k2m9x";

    private final ApplicationContext beans;
    private final Kangping places;
    private final TransactionTemplate transaction;
    private final String seal = Ids.next();
    private final Caller keeper;
    private String batch = "";

    public ManySeals(ApplicationContext beans) {
        this.beans = beans;
        places = beans.getAutowireCapableBeanFactory().createBean(Kangping.class);
        transaction = beans.getBean(TransactionTemplate.class);
        keeper = places.caller(places.appointed("冯保管", places.hospital, Post.Kind.SEAL_KEEPER));
    }

    public void prepare(int forms, long mobile) {
        register();
        for (var i = 0; i < forms; i++) {
            agree(String.valueOf(mobile + i));
        }
    }

    private void register() {
        var since = LocalDate.of(2024, 1, 1);
        beans.getBean(SealRows.class).add(new Seal(seal, places.hospital.id(), "康平县人民医院", Seal.Shape.STAR,
                Seal.State.ACTIVE, "", since, null, Seal.Kept.HERE, ""), LocalDateTime.now());
        beans.getBean(SealRows.class).add(new Keeper(Ids.next(), seal, keeper.userId(), since, null));
        beans.getBean(SealPins.class).set(seal, PIN, keeper);
        beans.getBean(SealSettings.class).choose(places.hospital.id(), Track.ELECTRONIC,
                places.caller(places.hospitalLeader));
    }

    private void agree(String mobile) {
        var clerk = places.caller(places.clerk);
        var task = Retry.call(() -> {
            var id = beans.getBean(DraftNominee.class).draft(places.plan.id(), places.publicity.id(),
                    places.dossier("李秀英", mobile), null, clerk).id();
            transaction.executeWithoutResult(status -> beans.getBean(SubmitDraft.class).submit(id, 0, clerk));
            return beans.getBean(OpenSteps.class).of("Nomination", id).get(0).taskId();
        });
        var agreed = JsonNodeFactory.instance.objectNode().put("decision", "AGREE").put("text", "情况属实，同意推荐。");
        transaction.executeWithoutResult(status -> beans.getBean(Tasks.class).submit(task, agreed,
                places.caller(places.hospitalLeader)));
    }

    /** All of them in one confirmation, which goes on beside. */
    public void begin() {
        var orders = beans.getBean(JdbcClient.class).sql("select id from seal_order where unit_id = ?"
                + " and state = 'WAITING'").param(places.hospital.id()).query(String.class).list();
        batch = beans.getBean(SealBatches.class).begin(seal, orders, PIN, Ids.next(), keeper).id();
    }

    /** How many have a result, which is the progress that the keeper sees. */
    public int done() {
        return (int) outcomes().stream().filter(one -> one.state() == SealBatch.State.DONE).count();
    }

    public boolean isOver() {
        return outcomes().stream().allMatch(one -> one.state() == SealBatch.State.DONE
                || one.state() == SealBatch.State.FAILED);
    }

    private List<SealBatch.Outcome> outcomes() {
        return beans.getBean(SealBatches.class).of(batch, keeper).outcomes();
    }

    /** Whose task list somebody looks at meanwhile. */
    public Caller looking() {
        return places.caller(places.publicityLeader);
    }
}
