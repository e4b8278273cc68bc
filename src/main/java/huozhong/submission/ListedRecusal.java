package huozhong.submission;

import java.util.Set;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.nomination.Nominees;
import huozhong.workflow.Recusal;

/** 回避 where a list is dealt with that is no case yet. */
@Component
public class ListedRecusal {

    private final Nominees nominees;
    private final Recusal recusal;

    ListedRecusal(Nominees nominees, Recusal recusal) {
        this.nominees = nominees;
        this.recusal = recusal;
    }

    /** Whoever stands on the list himself doesn't act, nor does anybody for him. */
    public void require(String planId, Set<String> listed, Duty duty, Caller caller) {
        recusal.require(duty, caller, ReportList.CONCERN,
                user -> nominees.of(planId, user).stream().anyMatch(listed::contains));
    }
}
