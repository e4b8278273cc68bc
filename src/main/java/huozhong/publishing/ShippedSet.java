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
import huozhong.workflow.model.ModelUpgrade;

/**
 * What comes with the product: live from the first start on, where nothing is live yet. What an upgrade brings that the
 * administrators' own set lacks is a draft beside that, until two people read and publish it.
 */
@Component
class ShippedSet implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedSet.class);

    private final ProcessSets sets;
    private final SetFiles files;
    private final LiveSet live;
    private final ModelDeployment deployment;
    private final ModelUpgrade upgrade;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShippedSet(ProcessSets sets, SetFiles files, LiveSet live, ModelDeployment deployment, ModelUpgrade upgrade,
               Audit audit, TransactionTemplate transaction, Clock clock) {
        this.sets = sets;
        this.files = files;
        this.live = live;
        this.deployment = deployment;
        this.upgrade = upgrade;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            bring(deployment.shipped());
        } catch (DataIntegrityViolationException twin) {
            LOG.info("Another node started at the same moment and has published the set that came with the product");
        }
    }

    void bring(ModelSet shipped) {
        transaction.executeWithoutResult(status -> {
            if (live.find().isEmpty()) {
                publish(keep(shipped, "随系统提供"), shipped);
            } else {
                offer(upgrade.of(live.files(), shipped));
            }
        });
    }

    /** Once: what was discarded, or waits to be published, isn't drafted again at each start. */
    private void offer(ModelSet upgraded) {
        var sha256 = upgraded.sha256();
        if (!live.files().sha256().equals(sha256) && !sets.existsByOriginAndSha256(Origin.SHIPPED, sha256)) {
            keep(upgraded, "系统升级附带的新流程，正式流程原有内容未改动，请核对后发布");
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
