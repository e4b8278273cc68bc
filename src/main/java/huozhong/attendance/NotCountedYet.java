package huozhong.attendance;

import huozhong.shared.Refusal;

/** What doesn't count yet is corrected at once, and nobody need be asked. */
public final class NotCountedYet extends Refusal {

    NotCountedYet() {
        super("本场考勤尚未审定，请在签到台直接更正");
    }
}
