package huozhong.publishing;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.publishing.ProcessSet.Origin;
import huozhong.shared.Shanghai;
import huozhong.workflow.model.ModelDeployment;
import huozhong.workflow.model.ModelSet;

/** The one publication that nobody decides: what comes with the product, where nothing was live before. */
@Component
class PublishFirstSet {

    private final ProcessSets sets;
    private final KeepSet keep;
    private final ModelDeployment deployment;
    private final Audit audit;
    private final Clock clock;

    PublishFirstSet(ProcessSets sets, KeepSet keep, ModelDeployment deployment, Audit audit, Clock clock) {
        this.sets = sets;
        this.keep = keep;
        this.deployment = deployment;
        this.audit = audit;
        this.clock = clock;
    }

    void publish(ModelSet shipped) {
        var set = keep.keep(Origin.SHIPPED, ProcessSet.SYSTEM, "随系统提供", shipped);
        set.publish(ProcessSet.SYSTEM, "系统首次启动", 1, deployment.deploy("流程第1版", shipped), Shanghai.now(clock));
        sets.saveAndFlush(set);
        audit.record(Act.bySystem("PROCESS_SET_PUBLISHED", set.id(), Map.of("sha256", set.sha256(), "number", "1")));
    }
}
