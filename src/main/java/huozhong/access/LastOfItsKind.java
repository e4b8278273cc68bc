package huozhong.access;

import huozhong.shared.Refusal;

/** Without him there would be no system administrator, no security administrator or no auditor any more. */
public final class LastOfItsKind extends Refusal {

    LastOfItsKind() {
        super("系统管理员、安全管理员、审计员每种至少须有一人可登录，请先授予另一人");
    }
}
