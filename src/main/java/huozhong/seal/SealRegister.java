package huozhong.seal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.organization.Organization;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.shared.NotFound;
import huozhong.shared.Page;
import huozhong.shared.Shanghai;

/** The register of seals as the two administrators see it, and what a keeper sees of his own. */
@Service
@Transactional(readOnly = true)
public class SealRegister {

    private static final int MOST = 200;

    private final SealRows seals;
    private final PinRows pins;
    private final SealKeeping keeping;
    private final Organization organization;
    private final Clock clock;

    SealRegister(SealRows seals, PinRows pins, SealKeeping keeping, Organization organization, Clock clock) {
        this.seals = seals;
        this.pins = pins;
        this.keeping = keeping;
        this.organization = organization;
        this.clock = clock;
    }

    /** A seal with its keepers. */
    public record Entry(String id, String unitId, String unitName, String name, Seal.Shape shape, Seal.State state,
                        String reason, LocalDate from, @Nullable LocalDate until, boolean inForce,
                        List<KeeperEntry> keepers) {
    }

    /** Somebody who keeps it; how his PIN is. */
    public record KeeperEntry(String id, String userId, String name, LocalDate from, @Nullable LocalDate until,
                              Pin pin) {
    }

    /** 未设置 · 已设置 · 已锁定. */
    public enum Pin { UNSET, SET, LOCKED }

    /** One that the caller keeps. */
    public record Own(String id, String unitId, String unitName, String name, Seal.State state, String reason,
                      boolean inForce, Pin pin) {
    }

    public Page<Entry> page(String after, int size, Caller caller) {
        requireAdministrator(caller);
        var most = Math.max(1, Math.min(size, MOST));
        var page = Page.of(seals.page(after, most + 1), most, Seal::id);
        return new Page<>(entries(page.items()), page.next());
    }

    /** A unit's, for who works in it as well. */
    public List<Entry> ofUnit(String unitId, Caller caller) {
        if (!caller.scope().hasUnit(unitId)) {
            requireAdministrator(caller);
        }
        return entries(seals.of(List.of(organization.unit(unitId).id())));
    }

    public Entry entry(String id, Caller caller) {
        requireAdministrator(caller);
        return entries(List.of(seals.find(id).orElseThrow(NotFound::new))).get(0);
    }

    /** Those that the caller keeps today. */
    public List<Own> own(Caller caller) {
        return keeping.of(caller).stream().map(seal -> new Own(seal.id(), seal.unitId(),
                organization.unit(seal.unitId()).name(), seal.name(), seal.state(), seal.reason(), isInForce(seal),
                pin(pins.states(List.of(seal.id())), caller.userId()))).toList();
    }

    private static void requireAdministrator(Caller caller) {
        caller.requireAny(Grant.SYSTEM_ADMINISTRATOR, Grant.SECURITY_ADMINISTRATOR);
    }

    private List<Entry> entries(List<Seal> some) {
        var ids = some.stream().map(Seal::id).toList();
        var keepers = seals.keepers(ids).stream().collect(Collectors.groupingBy(Keeper::sealId));
        var units = organization.units(some.stream().map(Seal::unitId).distinct().toList()).stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        var users = organization.users(keepers.values().stream().flatMap(List::stream).map(Keeper::userId).distinct()
                .toList()).stream().collect(Collectors.toMap(User::id, User::name));
        var states = pins.states(ids);
        return some.stream().map(seal -> new Entry(seal.id(), seal.unitId(),
                Objects.requireNonNull(units.get(seal.unitId())).name(), seal.name(), seal.shape(),
                seal.state(), seal.reason(), seal.validFrom(), seal.validUntil(), isInForce(seal),
                keepers.getOrDefault(seal.id(), List.of()).stream().map(one -> keeper(one, users, states)).toList()))
                .toList();
    }

    private static KeeperEntry keeper(Keeper one, Map<String, String> users, List<PinRows.State> states) {
        var ofSeal = states.stream().filter(state -> state.sealId().equals(one.sealId())).toList();
        return new KeeperEntry(one.id(), one.userId(), users.getOrDefault(one.userId(), ""), one.validFrom(),
                one.validUntil(), pin(ofSeal, one.userId()));
    }

    private static Pin pin(List<PinRows.State> ofSeal, String userId) {
        return ofSeal.stream().filter(state -> state.userId().equals(userId)).findFirst()
                .map(state -> state.isLocked() ? Pin.LOCKED : Pin.SET).orElse(Pin.UNSET);
    }

    private boolean isInForce(Seal seal) {
        return seal.isInForce(Shanghai.today(clock));
    }
}
