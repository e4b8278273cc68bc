package huozhong.workflow.model;

import java.util.Map;

import org.springframework.stereotype.Component;

/** What a new version brings to the set that is live: what that lacks, and nothing in place of what officials drew. */
@Component
public class ModelUpgrade {

    private final ModelCheck check;

    ModelUpgrade(ModelCheck check) {
        this.check = check;
    }

    /** The live files as they are, those that it lacks, and in its routing rows for the steps that have none. */
    public ModelSet of(ModelSet live, ModelSet shipped) {
        var whole = shipped.with(live.files());
        return check.read(whole).flatMap(own -> check.read(shipped).map(brought -> routed(own, brought))).orElse(whole);
    }

    private static ModelSet routed(ReadSet own, ReadSet brought) {
        var rows = new RoutingRows(own).lacking(brought);
        var file = own.files().files().get(RoutingSheet.FILE);
        return rows.isEmpty() || file == null ? own.files()
                : own.files().with(Map.of(RoutingSheet.FILE, RoutingRows.appended(file, rows)));
    }
}
