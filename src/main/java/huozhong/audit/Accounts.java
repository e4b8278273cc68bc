package huozhong.audit;

import java.util.Collection;
import java.util.Map;

import huozhong.audit.AuditView.Who;

/** Knows whose the accounts in the record are; whoever owns them has a bean of this. */
public interface Accounts {

    /** Those of these ids that there are, by id. */
    Map<String, Who> of(Collection<String> ids);
}
