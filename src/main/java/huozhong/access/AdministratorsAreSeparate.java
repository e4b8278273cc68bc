package huozhong.access;

import huozhong.shared.Refusal;

/**
 * 三员分立: somebody would be one of the three administrators and anything else: another one, a flow administrator, in a
 * post.
 */
public final class AdministratorsAreSeparate extends Refusal {

    AdministratorsAreSeparate() {
        super("系统管理员、安全管理员、审计员须由不同的人担任，且不得兼任流程管理员和业务岗位");
    }
}
