package huozhong.obligation;

import huozhong.shared.Refusal;

/** Somebody changed or issued it since it was read. */
public final class BulletinChanged extends Refusal {

    BulletinChanged() {
        super("这份通报已被他人修改或印发，请刷新后再办理");
    }
}
