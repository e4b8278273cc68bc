package huozhong.seal;

import huozhong.shared.Refusal;

/** Five wrong ones in a row: even the right one opens nothing until a security administrator lets it. */
public final class PinLocked extends Refusal {

    PinLocked() {
        super("PIN 已连续输错五次，此印章对您已锁定，请联系安全管理员解锁");
    }
}
