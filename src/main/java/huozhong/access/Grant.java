package huozhong.access;

/** What a user may do beyond his posts; the three administrators exclude each other and see no business data. */
public enum Grant { SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDITOR, FLOW_ADMINISTRATOR }
