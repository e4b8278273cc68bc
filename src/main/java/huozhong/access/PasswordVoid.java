package huozhong.access;

import huozhong.shared.Refusal;

/** His password was set before he got a post or a grant, by what one administrator alone knew or could know. */
public final class PasswordVoid extends Refusal {

    PasswordVoid() {
        super("您任职或获得权限后，此前由一名管理员经手设置的密码已作废。请联系系统管理员重新发一次性代码（须经安全管理员复核），凭代码设置新密码");
    }
}
