package huozhong.workflow;

import java.util.Optional;

import org.springframework.stereotype.Service;

/** What cases belong to, by the process that runs them: a plan, for one. */
@Service
public class CaseContexts {

    private final Cases cases;

    CaseContexts(Cases cases) {
        this.cases = cases;
    }

    public Optional<String> of(String process, String caseId) {
        return Optional.ofNullable(cases.facts(process, caseId).contextId());
    }
}
