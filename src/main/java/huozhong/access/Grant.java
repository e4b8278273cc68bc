package huozhong.access;

import java.util.Set;

/** What a user may do beyond his posts; the three administrators exclude everything else and see no business data. */
public enum Grant {
    SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDITOR, FLOW_ADMINISTRATOR;

    /** 三员: system administrator, security administrator and auditor are three people (GB/T 22239-2019, 8.1.5). */
    static final Set<Grant> THREE_ADMINISTRATORS = Set.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDITOR);

    /** Of the two who ask and agree, in words. */
    String words() {
        return this == SYSTEM_ADMINISTRATOR ? "系统管理员" : "安全管理员";
    }

    boolean isAdministrator() {
        return THREE_ADMINISTRATORS.contains(this);
    }
}
