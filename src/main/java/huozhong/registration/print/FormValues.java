package huozhong.registration.print;

import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.document.Uploads;
import huozhong.nomination.NomineePapers.Form;
import huozhong.nomination.NomineePapers.Part;
import huozhong.plan.Category;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;

/** What stands in the places of a form's template: words of the plan, of the person and of who spoke of him. */
@Component
class FormValues {

    private static final String[] COUNTS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    static final String TITLE = "新时代文明实践“火种”计划人员信息登记表";
    /** In millimetres, by how many boxes there are: a seal of 42 mm has room in one of two. */
    private static final Map<Integer, Room> ROOMS = Map.of(2, new Room(43, 46), 3, new Room(31, 40), 4,
            new Room(24, 36));
    private static final int ABOVE_WORDS = 4;
    private static final Room SMALLEST = new Room(18, 32);

    private final PlanBook plans;
    private final Uploads files;

    FormValues(PlanBook plans, Uploads files) {
        this.plans = plans;
        this.files = files;
    }

    private record Room(int box, int deeds) {
    }

    Map<String, Object> of(Form form) {
        var values = blank(plans.plan(form.planId()), form.opinions());
        var dossier = form.dossier();
        var plan = plans.plan(form.planId());
        put(values, "name", dossier.name());
        put(values, "gender", dossier.gender());
        put(values, "birth", month(dossier.birth()));
        put(values, "ethnicity", dossier.ethnicity());
        put(values, "politics", dossier.politics());
        put(values, "mobile", dossier.mobile());
        put(values, "employer", dossier.employer());
        put(values, "specialty", dossier.specialty());
        put(values, "deeds", dossier.deeds());
        put(values, "honours", dossier.honours());
        put(values, "category", plan.categories().stream().filter(one -> one.code().equals(dossier.category()))
                .map(Category::name).findFirst().orElse(null));
        put(values, "photo", photo(dossier.photo()));
        values.put("number", form.number());
        values.put("version", String.valueOf(form.version()));
        return values;
    }

    /** What a plan says of its form. */
    record Head(String title, List<String> categories, List<String> notes) {

        static Head of(Plan plan) {
            return new Head(plan.annexes().stream().findFirst().orElse(TITLE),
                    plan.categories().stream().map(Category::name).toList(), plan.formNotes());
        }
    }

    /** The official layout with nothing in it. */
    Map<String, Object> blank(Plan plan, List<Part> opinions) {
        return layout(Head.of(plan), opinions);
    }

    static Map<String, Object> layout(Head head, List<Part> opinions) {
        var room = ROOMS.getOrDefault(opinions.size(), SMALLEST);
        var values = new HashMap<String, Object>();
        values.put("title", head.title);
        values.put("categories", String.join("、", head.categories));
        var count = head.categories.size();
        values.put("categoryCount", count < COUNTS.length ? COUNTS[count] : String.valueOf(count));
        values.put("notes", notes(head.notes));
        values.put("boxHeight", String.valueOf(room.box));
        values.put("wordHeight", String.valueOf(room.box - ABOVE_WORDS));
        values.put("deedsHeight", String.valueOf(room.deeds));
        values.put("opinions", opinions.stream().map(FormValues::opinion).toList());
        return values;
    }

    private static List<Map<String, String>> notes(List<String> words) {
        return IntStream.range(0, words.size()).mapToObj(i ->
                Map.of("order", String.valueOf(i + 1), "note", words.get(i))).toList();
    }

    private static Map<String, String> opinion(Part part) {
        var said = part.said();
        var heading = part.name().equals("所在工作单位意见") ? "所在工作单位\n意　　　　见" : part.name();
        return said == null ? Map.of("step", part.step(), "heading", heading)
                : Map.of("step", part.step(), "heading", heading, "word", said.words(), "unit", said.unit(), "day",
                        day(said.on()));
    }

    private @Nullable String photo(@Nullable String id) {
        if (id == null) {
            return null;
        }
        var photo = files.read(id);
        return "data:" + photo.file().mediaType() + ";base64," + Base64.getEncoder().encodeToString(photo.bytes());
    }

    /** 1978-05 as the form has it; what isn't a month is shown as it is. */
    private static @Nullable String month(@Nullable String birth) {
        return Optional.ofNullable(birth).map(month -> month.matches("\\d{4}-\\d{2}")
                ? month.substring(0, 4) + "年" + Integer.parseInt(month.substring(5)) + "月" : month).orElse(null);
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static void put(Map<String, Object> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
