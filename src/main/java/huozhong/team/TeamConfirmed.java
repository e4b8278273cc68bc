package huozhong.team;

import huozhong.shared.Refusal;

/** The team stands already. */
public final class TeamConfirmed extends Refusal {

    TeamConfirmed() {
        super("这支队伍已经确认组建");
    }
}
