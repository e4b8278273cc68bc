package huozhong.team.pass;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Service;

import huozhong.access.Caller;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Retry;
import huozhong.team.MemberPeople;
import huozhong.team.MemberPeople.Person;
import huozhong.team.pass.PassHolders.Holder;
import huozhong.team.pass.PassSheets.Card;

/**
 * Gives members their codes on sheets to print and cut, the one time at which a code is told, and takes them back.
 * Whoever has a code that holds gets another only where that is wanted: it makes the former one worthless.
 */
@Service
public class IssuePasses {

    private static final int MOST = 500;

    private final PlanBook plans;
    private final PassHolders holders;
    private final MemberPeople people;
    private final PassSheets sheets;
    private final KeepPasses keeping;

    IssuePasses(PlanBook plans, PassHolders holders, MemberPeople people, PassSheets sheets, KeepPasses keeping) {
        this.plans = plans;
        this.holders = holders;
        this.people = people;
        this.sheets = sheets;
        this.keeping = keeping;
    }

    /** The sheets; given once all codes on them hold. */
    public byte[] issue(String planId, List<String> personIds, boolean instead, Caller caller) {
        var each = List.copyOf(new LinkedHashSet<>(personIds));
        if (each.isEmpty() || each.size() > MOST) {
            throw new InvalidInput("people", "请选择1到" + MOST + "人，现选了" + each.size() + "人");
        }
        var plan = plans.visible(planId, caller);
        var wanted = holders.of(plan, each, caller);
        var known = people.of(each);
        if (!wanted.stream().allMatch(one -> one.active() && known.containsKey(one.personId()))) {
            throw new NotFound();
        }
        plan.requireOpen();
        requireNew(planId, each, known, instead);
        var codes = new LinkedHashMap<Holder, String>();
        wanted.forEach(one -> codes.put(one, PassCode.next()));
        var pdf = sheets.print(plan.title(), cards(plan, codes, known));
        return Retry.call(() -> {
            requireNew(planId, each, known, instead);
            keeping.give(planId, codes, instead, caller);
            return pdf;
        });
    }

    public void revoke(String planId, String personId, Caller caller) {
        var plan = plans.visible(planId, caller);
        var holder = holders.of(plan, List.of(personId), caller).get(0);
        plan.requireOpen();
        keeping.revoke(planId, holder, caller);
    }

    private void requireNew(String planId, List<String> each, Map<String, Person> known, boolean instead) {
        var held = instead ? List.<String>of() : keeping.held(planId, each);
        if (!held.isEmpty()) {
            throw new PassesHeld(held.stream().map(id -> Objects.requireNonNull(known.get(id)).name()).sorted()
                    .toList());
        }
    }

    private static List<Card> cards(Plan plan, Map<Holder, String> codes, Map<String, Person> known) {
        var cards = new ArrayList<Card>();
        codes.forEach((one, code) -> cards.add(new Card(Objects.requireNonNull(known.get(one.personId())).name(),
                plan.category(one.category()).name(), one.region(), code)));
        return cards;
    }
}
