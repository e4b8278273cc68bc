package huozhong.team.pass;

import java.util.Collection;
import java.util.stream.Collectors;

import huozhong.shared.Refusal;

/** Some of them have a code that holds, which a new one would make worthless. */
public final class PassesHeld extends Refusal {

    private static final int MOST = 5;

    PassesHeld(Collection<String> names) {
        super(names.stream().limit(MOST).collect(Collectors.joining("、")) + (names.size() > MOST ? "等" : "")
                + names.size() + "人已有成员码。重新制发后原码作废，请确认后再制发");
    }
}
