package huozhong.publishing;

import java.time.Clock;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.publishing.ProcessSet.Origin;
import huozhong.shared.Shanghai;
import huozhong.workflow.model.ModelDeployment;
import huozhong.workflow.model.ModelSet;

/**
 * What comes with the product: live from the first start on, where nothing is live yet; after an upgrade a draft, since
 * the administrators' own set stays live until somebody compares the two and publishes.
 */
@Component
class ShippedSet implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedSet.class);

    private final ProcessSets sets;
    private final SetFiles files;
    private final LiveSet live;
    private final ModelDeployment deployment;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShippedSet(ProcessSets sets, SetFiles files, LiveSet live, ModelDeployment deployment, Audit audit,
               TransactionTemplate transaction, Clock clock) {
        this.sets = sets;
        this.files = files;
        this.live = live;
        this.deployment = deployment;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            transaction.executeWithoutResult(status -> offer(deployment.shipped()));
        } catch (DataIntegrityViolationException twin) {
            LOG.info("Another node started at the same moment and has published the set that came with the product");
        }
    }

    private void offer(ModelSet shipped) {
        if (live.find().isEmpty()) {
            publish(keep(shipped, "随系统提供"), shipped);
        } else if (sets.findFirstByOriginOrderByDraftedAtDesc(Origin.SHIPPED)
                .filter(latest -> latest.sha256().equals(shipped.sha256())).isEmpty()) {
            keep(shipped, "系统升级附带的流程，与正式流程核对后再发布");
        }
    }

    private ProcessSet keep(ModelSet shipped, String note) {
        var set = sets.saveAndFlush(new ProcessSet(Origin.SHIPPED, ProcessSet.SYSTEM, note, shipped.sha256(),
                Shanghai.now(clock)));
        files.write(set.id(), shipped);
        return set;
    }

    private void publish(ProcessSet set, ModelSet shipped) {
        set.publish(ProcessSet.SYSTEM, "系统首次启动", 1, deployment.deploy("流程第1版", shipped), Shanghai.now(clock));
        sets.saveAndFlush(set);
        audit.record(Act.bySystem("PROCESS_SET_PUBLISHED", set.id(), Map.of("sha256", set.sha256(), "number", "1")));
    }
}
