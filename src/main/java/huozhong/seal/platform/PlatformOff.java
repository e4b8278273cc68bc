package huozhong.seal.platform;

import huozhong.shared.Refusal;

/** No platform is configured. */
public final class PlatformOff extends Refusal {

    PlatformOff() {
        super("本系统没有接入印章平台（huozhong.seal.platform.url），请联系系统管理员");
    }
}
