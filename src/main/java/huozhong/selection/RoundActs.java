package huozhong.selection;

import java.util.List;

import org.springframework.stereotype.Component;

import huozhong.audit.Act;
import huozhong.audit.Audit;

/** What somebody does in a round goes into its log, for its people, and into the record. */
@Component
class RoundActs {

    private final RoundLog log;
    private final Audit audit;

    RoundActs(RoundLog log, Audit audit) {
        this.log = log;
        this.audit = audit;
    }

    void say(String selectionId, RoundChange what, Act act) {
        log.say(selectionId, act.userId(), what);
        audit.record(act);
    }

    /** The act's subject is the nominee. */
    void ofNominee(String selectionId, RoundChange what, Act act) {
        log.ofNominee(selectionId, act.userId(), what, act.subject());
        audit.record(act);
    }

    void ofUnits(String selectionId, RoundChange what, List<String> unitIds, Act act) {
        unitIds.forEach(unit -> log.ofUnit(selectionId, act.userId(), what, unit));
        audit.record(act);
    }
}
