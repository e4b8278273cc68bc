package huozhong.submission.parcel;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import huozhong.document.FileNames;
import huozhong.plan.Plan;

/** What the files of a parcel are called: by unit, category and person; of two of one name each by his 编号 too. */
final class ParcelNames {

    private final Plan plan;
    private final String unit;
    private final Map<String, String> forms = new HashMap<>();

    ParcelNames(Plan plan, String unit, List<ListPerson> people) {
        this.plan = plan;
        this.unit = unit;
        var alike = people.stream().collect(Collectors.groupingBy(
                (Function<ListPerson, String>) person -> name(person).toLowerCase(Locale.ROOT)));
        alike.values().forEach(some -> some.forEach(person -> forms.put(person.nominationId(),
                FileNames.safe(some.size() == 1 ? name(person) : name(person) + "（" + person.number() + "）"))));
    }

    private String name(ListPerson person) {
        return unit + "-" + plan.category(person.category()).name() + "-" + person.name();
    }

    /** Without what it ends with. */
    String form(ListPerson person) {
        return "登记表/" + FileNames.safe(plan.category(person.category()).name()) + "/"
                + Objects.requireNonNull(forms.get(person.nominationId()));
    }

    String roster(String title) {
        return "汇总表/" + FileNames.safe(unit + "-" + title);
    }
}
