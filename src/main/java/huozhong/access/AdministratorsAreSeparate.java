package huozhong.access;

import huozhong.shared.Refusal;

/** 三员分立: somebody would be two of the three administrators, or one of them and the holder of a post. */
public final class AdministratorsAreSeparate extends Refusal {

    AdministratorsAreSeparate() {
        super("系统管理员、安全管理员、审计员须由不同的人担任，且不得兼任业务岗位");
    }
}
