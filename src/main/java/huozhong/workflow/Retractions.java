package huozhong.workflow;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;

/** Whether what was done can be taken back (撤回), as the module says whose case it is. */
@Service
@Transactional(readOnly = true)
public class Retractions {

    private final Cases cases;

    Retractions(Cases cases) {
        this.cases = cases;
    }

    /** Empty where it can. */
    public Optional<String> whyNot(TaskEntry done, Caller caller) {
        return cases.whyNotRetractable(done, caller);
    }
}
