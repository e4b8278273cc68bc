package huozhong.workflow;

import java.util.Optional;

import org.springframework.stereotype.Service;

/** What may be asked of a case of any process, whichever module runs it. */
@Service
public class CaseBook {

    private final Cases cases;

    CaseBook(Cases cases) {
        this.cases = cases;
    }

    /** What it belongs to: a plan, for one. */
    public Optional<String> context(String process, String caseId) {
        return Optional.ofNullable(cases.facts(process, caseId).contextId());
    }

    /** Where it is looked at, as the portal's address. */
    public String page(String process, String caseId) {
        return cases.page(process, caseId);
    }

    /** Whether such a case holds up many people at once, as a list does. */
    public boolean isOfMany(String process) {
        return cases.isOfMany(process);
    }
}
