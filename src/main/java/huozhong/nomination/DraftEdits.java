package huozhong.nomination;

import java.util.List;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.audit.AuditSearch;
import huozhong.audit.AuditSearch.Filter;
import huozhong.organization.Organization;

/** Who changed a draft last, as the record has it. */
@Component
class DraftEdits {

    static final String EDITED = "NOMINATION_EDITED";

    private final AuditSearch record;
    private final Organization organization;

    DraftEdits(AuditSearch record, Organization organization) {
        this.record = record;
        this.organization = organization;
    }

    /** What to answer to whom somebody else, or he himself on another page, was faster than. */
    DraftChanged since(String nominationId, Caller caller) {
        return record.find(new Filter(null, null, null, EDITED, List.of(nominationId), null), null, 1).items().stream()
                .findFirst().map(edit -> new DraftChanged(name(edit.userId(), caller), edit.at()))
                .orElseGet(DraftChanged::new);
    }

    private String name(String userId, Caller caller) {
        return userId.equals(caller.userId()) ? "您本人" : organization.user(userId).name();
    }
}
