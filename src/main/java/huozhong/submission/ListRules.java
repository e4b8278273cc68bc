package huozhong.submission;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import huozhong.nomination.Nomination;
import huozhong.nomination.Nominees;
import huozhong.organization.Level;
import huozhong.organization.User;
import huozhong.plan.Plan;
import huozhong.plan.Quota;
import huozhong.plan.Quotas;
import huozhong.shared.InvalidInput;
import huozhong.submission.ReadySeats.Seat;

/** What a list must be to go up: people with both opinions, and a 缺额说明 where they are fewer than the quota. */
@Component
class ListRules {

    private final ReadySeats seats;
    private final Nominees nominees;
    private final Quotas quotas;
    private final ListGate gate;

    ListRules(ReadySeats seats, Nominees nominees, Quotas quotas, ListGate gate) {
        this.seats = seats;
        this.nominees = nominees;
        this.quotas = quotas;
        this.gate = gate;
    }

    boolean isAmong(String planId, User user, List<Seat> listed) {
        var own = nominees.of(planId, user);
        return listed.stream().anyMatch(seat -> own.contains(seat.nominationId()));
    }

    void require(Plan plan, String unitId, List<Seat> listed, String shortfall) {
        if (listed.isEmpty()) {
            throw new InvalidInput("unitId", "没有可以报送的人选：须已入选，并有两级意见");
        }
        listed.forEach(seat -> requireBothOpinions(seat.nominationId()));
        var missing = shortages(plan, unitId, listed);
        if (!missing.isEmpty() && shortfall.isBlank()) {
            throw new InvalidInput("shortfall", "人数不足名额，请填写缺额说明：" + String.join("、", missing));
        }
        if (shortfall.codePointCount(0, shortfall.length()) > 500) {
            throw new InvalidInput("shortfall", "缺额说明最多500字");
        }
        gate.require(plan, unitId);
    }

    private void requireBothOpinions(String nominationId) {
        var nomination = nominees.get(nominationId);
        if (nomination.state() != Nomination.State.ACCEPTED && !nominees.isAgreedTo(nominationId)) {
            throw new OpinionMissing(nomination.number());
        }
    }

    private List<String> shortages(Plan plan, String unitId, List<Seat> listed) {
        var missing = new ArrayList<String>();
        for (var quota : quotas.of(plan.id(), unitId)) {
            var up = listed.stream().filter(seat -> seat.quotaId().equals(quota.id())).count()
                    + seats.alreadyUp(quota.id());
            if (ReadySeats.isListed(quota) && quota.seats().isPresent() && up < quota.seats().get()) {
                missing.add(name(plan, quota) + "缺" + (quota.seats().get() - up) + "人");
            }
        }
        return missing;
    }

    private static String name(Plan plan, Quota quota) {
        var category = quota.category() == null ? "" : plan.category(quota.category()).name();
        return (quota.level() == Level.CITY ? "市级" : "县级") + category;
    }
}
