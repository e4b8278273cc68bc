package huozhong.access;

import huozhong.shared.Refusal;

/** Whoever sets the password of a security administrator or an auditor could be him: 三员 would be one. */
public final class PasswordNotYours extends Refusal {

    PasswordNotYours() {
        super("安全管理员、审计员的密码不能由系统管理员重置");
    }
}
