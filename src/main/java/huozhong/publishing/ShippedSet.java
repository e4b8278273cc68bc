package huozhong.publishing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.publishing.ProcessSet.Origin;
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
    private final KeepSet keep;
    private final PublishFirstSet first;
    private final LiveSet live;
    private final ModelDeployment deployment;
    private final ModelUpgrade upgrade;
    private final TransactionTemplate transaction;

    ShippedSet(ProcessSets sets, KeepSet keep, PublishFirstSet first, LiveSet live, ModelDeployment deployment,
               ModelUpgrade upgrade, TransactionTemplate transaction) {
        this.sets = sets;
        this.keep = keep;
        this.first = first;
        this.live = live;
        this.deployment = deployment;
        this.upgrade = upgrade;
        this.transaction = transaction;
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
                first.publish(shipped);
            } else {
                offer(upgrade.of(live.files(), shipped));
            }
        });
    }

    /** Once: what was discarded, or waits to be published, isn't drafted again at each start. */
    private void offer(ModelSet upgraded) {
        var sha256 = upgraded.sha256();
        if (!live.files().sha256().equals(sha256) && !sets.existsByOriginAndSha256(Origin.SHIPPED, sha256)) {
            keep.keep(Origin.SHIPPED, ProcessSet.SYSTEM, "系统升级附带的新流程，正式流程原有内容未改动，请核对后发布", upgraded);
        }
    }
}
