package huozhong.seal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
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
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Page;

/**
 * 用印记录: for the keepers and leaders of a unit all of it; for auditors of every unit that there was a use, by whom and
 * when, and nothing of whom it was about.
 */
@Service
@Transactional
public class SealUses {

    private static final int MOST = 200;
    private static final int MOST_EXPORTED = 20_000;

    private final UseRows uses;
    private final OrderRows orders;
    private final SealRows seals;
    private final Sealables sealables;
    private final Organization organization;
    private final Audit audit;

    SealUses(UseRows uses, OrderRows orders, SealRows seals, Sealables sealables, Organization organization,
             Audit audit) {
        this.uses = uses;
        this.orders = orders;
        this.seals = seals;
        this.sealables = sealables;
        this.organization = organization;
        this.audit = audit;
    }

    /** One use by names; what it was on is empty for auditors. */
    public record Used(String id, LocalDateTime at, String sealName, String unitName, String keeper, String document,
                       String title, String box, String sha256, String certificate) {
    }

    /** From a day to a day, both included; open where nothing is said. */
    public record Days(@Nullable LocalDate since, @Nullable LocalDate until) {

        void require() {
            if (since != null && until != null && until.isBefore(since)) {
                throw new InvalidInput("until", "截止日期不能早于起始日期");
            }
        }
    }

    @Transactional(readOnly = true)
    public Page<Used> of(Days days, String before, int size, Caller caller) {
        days.require();
        var most = Math.max(1, Math.min(size, MOST));
        var page = Page.of(read(days, before, most + 1, caller), most, SealUse::id);
        return new Page<>(named(page.items(), caller), page.next());
    }

    /** The unit's as a workbook, for its keepers and leaders; every time is recorded. */
    public byte[] workbook(String unitId, Days days, Caller caller) {
        days.require();
        var duty = caller.by(one -> one.unitId().equals(unitId) && one.post() != Post.Kind.CLERK)
                .orElseThrow(NotFound::new);
        var all = uses.of(List.of(unitId), days, "", MOST_EXPORTED + 1);
        if (all.size() > MOST_EXPORTED) {
            throw new InvalidInput("unitId", "用印记录超过" + MOST_EXPORTED + "条，请选择起止日期分段导出");
        }
        audit.record(caller.act(duty, "SEAL_USES_EXPORTED", unitId, Map.of("uses", String.valueOf(all.size()))));
        try (var paper = new SealUsePaper(organization.unit(unitId).name())) {
            named(all, caller).forEach(paper::line);
            return paper.bytes();
        }
    }

    private List<SealUse> read(Days days, String before, int most, Caller caller) {
        if (caller.has(Grant.AUDITOR)) {
            return uses.everywhere(days, before, most);
        }
        var units = WaitingOrders.units(caller);
        if (units.isEmpty()) {
            throw new NotFound();
        }
        return uses.of(units, days, before, most);
    }

    private List<Used> named(List<SealUse> some, Caller caller) {
        var isBusiness = !caller.isAdministrator();
        var ordered = orders.all(some.stream().map(SealUse::orderId).toList()).stream()
                .collect(Collectors.toMap(SealOrder::id, Function.identity()));
        var titles = isBusiness ? sealables.titles(ordered.values()) : Map.<String, String>of();
        var names = seals.all(some.stream().map(SealUse::sealId).distinct().toList()).stream()
                .collect(Collectors.toMap(Seal::id, Seal::name));
        var units = organization.units(some.stream().map(SealUse::unitId).distinct().toList()).stream()
                .collect(Collectors.toMap(Unit::id, Unit::name));
        var keepers = organization.users(some.stream().map(SealUse::keeperId).distinct().toList()).stream()
                .collect(Collectors.toMap(User::id, User::name));
        var named = new ArrayList<Used>();
        for (var one : some) {
            var order = Objects.requireNonNull(ordered.get(one.orderId()));
            named.add(new Used(one.id(), one.at(), names.getOrDefault(one.sealId(), ""),
                    units.getOrDefault(one.unitId(), ""), keepers.getOrDefault(one.keeperId(), ""),
                    sealables.of(order.kind()).words(), titles.getOrDefault(order.id(), ""),
                    isBusiness ? order.box() : "", one.sha256After(), one.certificate()));
        }
        return named;
    }
}
