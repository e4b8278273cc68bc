package huozhong.submission.parcel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.nomination.Nominees;
import huozhong.organization.Level;
import huozhong.plan.Plan;
import huozhong.plan.Quota;
import huozhong.plan.Quotas;
import huozhong.registration.sealed.StampedForms;
import huozhong.registration.sealed.StampedForms.StampedForm;
import huozhong.submission.UnitList;
import huozhong.submission.parcel.Difference.Kind;

/** Holds what goes up against each other: the list, the roster's version, the forms with their stamps, the quotas. */
@Component
class CompareList {

    private static final Map<String, String> BOXES = boxes();

    private final StampedForms forms;
    private final Quotas quotas;
    private final ParcelRoster rosters;

    CompareList(StampedForms forms, Quotas quotas, ParcelRoster rosters) {
        this.forms = forms;
        this.quotas = quotas;
        this.rosters = rosters;
    }

    private static Map<String, String> boxes() {
        var boxes = new LinkedHashMap<String, String>();
        boxes.put(Nominees.EMPLOYER_OPINION, "所在工作单位意见");
        boxes.put(Nominees.RECOMMENDATION_OPINION, "推荐单位意见");
        return boxes;
    }

    /** Those of the whole list first, then person by person. */
    List<Difference> of(Plan plan, UnitList list, List<ListPerson> people) {
        var all = new ArrayList<Difference>();
        quotas.of(plan.id(), list.unitId()).forEach(quota -> overQuota(plan, quota, people, all));
        all.addAll(rosters.differences(list, people));
        var ids = people.stream().map(ListPerson::nominationId).collect(Collectors.toSet());
        var stamped = forms.of(Set.copyOf(ids));
        for (var person : people) {
            if (person.own() != null && !person.own().equals(person.category())) {
                all.add(Difference.of(Kind.CATEGORY, person, "登记表的类别是" + plan.category(person.own()).name()
                        + "，名单按" + plan.category(person.category()).name() + "报送"));
            }
        }
        people.stream().filter(person -> ids.remove(person.nominationId()))
                .forEach(person -> stamps(person, Objects.requireNonNull(stamped.get(person.nominationId())), all));
        return all;
    }

    private static void overQuota(Plan plan, Quota quota, List<ListPerson> people, List<Difference> all) {
        var listed = people.stream().filter(person -> person.level() == quota.level()
                && quota.covers(person.category())).count();
        var isListed = quota.kind() == Quota.Kind.OWN_POOL || quota.kind() == Quota.Kind.REGION_MARKS;
        if (isListed && quota.seats().filter(seats -> listed > seats).isPresent()) {
            var category = quota.category();
            all.add(Difference.of(Kind.QUOTA, (quota.level() == Level.CITY ? "市级" : "县级")
                    + (category == null ? "" : plan.category(category).name()) + "名单有" + listed + "人，名额为"
                    + quota.seats().orElseThrow() + "人"));
        }
    }

    private static void stamps(ListPerson person, StampedForm form, List<Difference> all) {
        BOXES.forEach((step, name) -> {
            var covers = form.paper().get(step);
            if (!form.isStamped(step)) {
                var voided = form.voided().get(step);
                var difference = Difference.of(Kind.STAMP, person, unstamped(name, voided));
                all.add(voided == null ? difference.missed() : difference);
            } else if (covers != null && covers < person.version() && !form.electronic().contains(step)) {
                all.add(Difference.of(Kind.STAMP, person, "登记表“" + name + "”栏盖章的是第" + covers + "版，现为第"
                        + person.version() + "版，盖章后改动了不需重新盖章的内容"));
            }
        });
    }

    private static String unstamped(String box, @Nullable String voided) {
        if (voided == null) {
            return "登记表“" + box + "”栏没有盖章";
        }
        return "登记表“" + box + "”栏的盖章已失效" + (voided.isEmpty() ? "" : "（" + voided + "）") + "，没有重新盖章";
    }
}
