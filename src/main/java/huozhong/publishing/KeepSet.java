package huozhong.publishing;

import java.time.Clock;

import org.springframework.stereotype.Component;

import huozhong.publishing.ProcessSet.Origin;
import huozhong.shared.Shanghai;
import huozhong.workflow.model.ModelSet;

/** Keeps a set with its files as a draft; whoever may, has been asked before. */
@Component
class KeepSet {

    private final ProcessSets sets;
    private final SetFiles files;
    private final Clock clock;

    KeepSet(ProcessSets sets, SetFiles files, Clock clock) {
        this.sets = sets;
        this.files = files;
        this.clock = clock;
    }

    ProcessSet keep(Origin origin, String authorId, String note, ModelSet set) {
        var draft = sets.saveAndFlush(new ProcessSet(origin, authorId, note, set.sha256(), Shanghai.now(clock)));
        files.write(draft.id(), set);
        return draft;
    }
}
