package huozhong.submission.parcel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.organization.Level;
import huozhong.plan.Plan;
import huozhong.submission.UnitList;
import huozhong.submission.parcel.ParcelManifest.PersonOf;
import huozhong.submission.parcel.ParcelManifest.RosterOf;

/** Holds a parcel that came in against the list as it is here, person by person. */
@Component
class CompareParcel {

    private final ListPeople people;
    private final ParcelRoster rosters;

    CompareParcel(ListPeople people, ParcelRoster rosters) {
        this.people = people;
        this.rosters = rosters;
    }

    /** 一致 · 不一致 · 材料包中没有 · 名单中没有. */
    public enum State { SAME, DIFFERENT, MISSING, NOT_LISTED }

    /** Somebody of either, and in what he differs. */
    public record Person(String number, String name, State state, List<String> words) {
    }

    List<Person> people(Plan plan, String submissionId, ParcelManifest parcel) {
        var here = byPlace(people.on(submissionId).stream().map(one -> new PersonOf(one.number(), one.name(),
                level(one.level()), plan.category(one.category()).name(), one.version())).toList());
        var there = byPlace(parcel.people());
        var files = parcel.files().stream().filter(file -> file.number() != null)
                .collect(Collectors.groupingBy(file -> Objects.requireNonNull(file.number()), Collectors.counting()));
        var all = new ArrayList<Person>();
        here.forEach((place, one) -> {
            var packed = there.get(place);
            var words = packed == null ? List.of("材料包中没有") : words(one, packed, files);
            all.add(new Person(one.number(), one.name(), packed == null ? State.MISSING
                    : words.isEmpty() ? State.SAME : State.DIFFERENT, words));
        });
        there.forEach((place, one) -> {
            if (!here.containsKey(place)) {
                all.add(new Person(one.number(), one.name(), State.NOT_LISTED,
                        List.of("名单中没有（" + one.level() + one.category() + "）")));
            }
        });
        return all;
    }

    /** By number, level and category: a person may be there for two seats. */
    private static Map<String, PersonOf> byPlace(List<PersonOf> people) {
        return people.stream().collect(Collectors.toMap(one -> one.number() + one.level() + one.category(),
                one -> one, (one, again) -> one, LinkedHashMap::new));
    }

    private static List<String> words(PersonOf here, PersonOf packed, Map<String, Long> files) {
        var words = new ArrayList<String>();
        if (!here.name().equals(packed.name())) {
            words.add("姓名：材料包为“" + packed.name() + "”，名单为“" + here.name() + "”");
        }
        if (here.version() != packed.version()) {
            words.add("登记表：材料包为第" + packed.version() + "版，现为第" + here.version() + "版");
        }
        if (!files.containsKey(here.number())) {
            words.add("材料包中没有登记表");
        }
        return words;
    }

    /** In what the rosters differ; empty where they don't. */
    List<String> rosters(UnitList list, ParcelManifest parcel) {
        var here = rosters.versions(list);
        return here.equals(parcel.rosters()) ? List.of()
                : List.of("汇总表：材料包为" + shown(parcel.rosters()) + "，现为" + shown(here));
    }

    private static String shown(List<RosterOf> rosters) {
        return rosters.isEmpty() ? "没有汇总表" : rosters.stream().map(one -> "第" + one.version() + "版（校验码"
                + one.checkCode() + "）").collect(Collectors.joining("、"));
    }

    private static String level(Level level) {
        return level == Level.CITY ? "市级" : "县级";
    }
}
