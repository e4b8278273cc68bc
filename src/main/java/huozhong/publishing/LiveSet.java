package huozhong.publishing;

import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.publishing.ProcessSet.State;
import huozhong.workflow.model.ModelSet;

/** The set by which new cases go. */
@Component
class LiveSet {

    private final ProcessSets sets;
    private final SetFiles files;

    LiveSet(ProcessSets sets, SetFiles files) {
        this.sets = sets;
        this.files = files;
    }

    Optional<ProcessSet> find() {
        return sets.findFirstByStateOrderByNumberDesc(State.PUBLISHED);
    }

    ModelSet files() {
        return files.of(find().orElseThrow().id());
    }
}
