package huozhong.audit;

import java.util.Set;

import org.springframework.stereotype.Component;

import huozhong.shared.OnlyGrow;

/** The record and its chain are written once. */
@Component
class AuditGrows implements OnlyGrow {

    @Override
    public Set<String> tables() {
        return Set.of("audit_row", "audit_link");
    }
}
