package huozhong.seal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.User;
import huozhong.seal.SealOrder.State;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Page;

/** What waits for a seal in the caller's units, for their keepers and leaders; a keeper may decline it. */
@Service
@Transactional
public class WaitingOrders {

    private static final int LONGEST = 200;
    private static final int MOST = 200;
    private static final int MOST_COUNTED = 999;
    private static final OrderRows.Sent NEVER = new OrderRows.Sent(false, "");

    private final OrderRows orders;
    private final DocumentToSeal documents;
    private final Sealables sealables;
    private final SealsInForce seals;
    private final PressRules rules;
    private final Organization organization;
    private final Audit audit;

    WaitingOrders(OrderRows orders, DocumentToSeal documents, Sealables sealables, SealsInForce seals,
                  PressRules rules, Organization organization, Audit audit) {
        this.orders = orders;
        this.documents = documents;
        this.sealables = sealables;
        this.seals = seals;
        this.rules = rules;
        this.organization = organization;
        this.audit = audit;
    }

    /**
     * One of them; the hindrance is why the caller himself may not press, or empty; the
     * problem what the platform made of it the last time.
     */
    public record Waiting(String id, String kind, String title, String box, String unitId, String unitName,
                          @JsonUnwrapped Said said, String hindrance, String problem, @Nullable String sealId) {
    }

    /** What the leader said, and when he had it sealed. */
    public record Said(String opinion, LocalDate on, String orderedBy, LocalDateTime orderedAt) {
    }

    @Transactional(readOnly = true)
    public Page<Waiting> of(String after, int size, Caller caller) {
        var most = Math.max(1, Math.min(size, MOST));
        var page = Page.of(orders.waiting(units(caller), after, most + 1), most, SealOrder::id);
        return new Page<>(named(page.items(), caller), page.next());
    }

    /** How many wait for a seal that he keeps, up to {@link #MOST_COUNTED}. */
    @Transactional(readOnly = true)
    public int count(Caller caller) {
        return orders.count(caller.duties().stream().filter(duty -> duty.post() == Post.Kind.SEAL_KEEPER)
                .map(Duty::unitId).collect(Collectors.toSet()), MOST_COUNTED);
    }

    public DocumentToSeal.Shown document(String id, Caller caller) {
        var order = orders.find(id).filter(one -> units(caller).contains(one.unitId())).orElseThrow(NotFound::new);
        return documents.of(order.kind(), order.subject());
    }

    /** The leader says which of the unit's seals it is to be. */
    public void choose(String id, String sealId, Caller caller) {
        var order = orders.lock(id).orElseThrow(NotFound::new);
        var duty = caller.requireDutyIn(order.unitId(), Post.Kind.LEADER);
        seals.require(sealId, order.unitId());
        if (order.state() != State.WAITING) {
            throw new OrderSettled(order);
        }
        orders.want(id, sealId);
        audit.record(caller.act(duty, "SEAL_WANTED", id, Map.of("seal", sealId)));
    }

    public void decline(String id, String typed, Caller caller) {
        var order = orders.lock(id).orElseThrow(NotFound::new);
        var duty = caller.requireDutyIn(order.unitId(), Post.Kind.SEAL_KEEPER);
        var reason = typed.strip();
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > LONGEST) {
            throw new InvalidInput("reason", "请写明退回的理由（不超过 " + LONGEST + " 个字）");
        }
        if (order.state() != State.WAITING) {
            throw new OrderSettled(order);
        }
        orders.settle(id, State.DECLINED, reason);
        audit.record(caller.act(duty, "SEAL_DECLINED", id, Map.of("kind", order.kind())));
        sealables.of(order.kind()).declined(order, reason, caller);
    }

    /** Where he is keeper or leader. */
    static Set<String> units(Caller caller) {
        return caller.duties().stream().filter(duty -> duty.post() != Post.Kind.CLERK).map(Duty::unitId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Waiting> named(List<SealOrder> some, Caller caller) {
        var titles = sealables.titles(some);
        var wanted = orders.wantedSeals(some.stream().map(SealOrder::id).toList());
        var names = organization.users(some.stream().map(SealOrder::orderedBy).distinct().toList()).stream()
                .collect(Collectors.toMap(User::id, User::name));
        var sent = orders.sent(some.stream().map(SealOrder::id).toList());
        return some.stream().map(one -> new Waiting(one.id(), one.kind(), titles.getOrDefault(one.id(), ""), one.box(),
                one.unitId(), organization.unit(one.unitId()).name(), new Said(one.opinion(), one.opinionOn(),
                        Objects.requireNonNullElse(names.get(one.orderedBy()), ""), one.orderedAt()),
                sent.getOrDefault(one.id(), NEVER).isOut() ? AtPlatform.WORDS : rules.hindrance(one, caller).orElse(""),
                sent.getOrDefault(one.id(), NEVER).problem(), wanted.get(one.id()))).toList();
    }
}
