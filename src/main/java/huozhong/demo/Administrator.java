package huozhong.demo;

import huozhong.access.Grant;

/** The three administrators, and the two who change flows: one drafts, the other publishes. */
enum Administrator {
    SYSTEM("系统管理员", Grant.SYSTEM_ADMINISTRATOR), SECURITY("安全管理员", Grant.SECURITY_ADMINISTRATOR),
    AUDIT("审计员", Grant.AUDITOR), FLOW("流程管理员", Grant.FLOW_ADMINISTRATOR),
    SECOND_FLOW("流程复核员", Grant.FLOW_ADMINISTRATOR);

    private final String words;
    private final Grant grant;

    Administrator(String words, Grant grant) {
        this.words = words;
        this.grant = grant;
    }

    String login() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-admin";
    }

    String words() {
        return words;
    }

    Grant grant() {
        return grant;
    }
}
