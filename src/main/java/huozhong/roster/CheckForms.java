package huozhong.roster;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.nomination.field.Field;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/**
 * Checks registration forms that somebody read as a roster's rows are checked, and keeps them as an import, so that
 * they are corrected, confirmed and taken back in the same way. A form may be incomplete, as a draft may.
 */
@Service
public class CheckForms {

    private static final String FORM = "份";
    /** The forms themselves lie in the same archive. */
    private static final Pattern OF_A_PICTURE = Pattern.compile("“[^”]*" + PhotoFiles.ENDING + "”");

    private final RosterImports imports;
    private final RosterRows rows;
    private final RosterJudge judge;
    private final PlanBook plans;
    private final Audit audit;
    private final Clock clock;

    CheckForms(RosterImports imports, RosterRows rows, RosterJudge judge, PlanBook plans, Audit audit, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.judge = judge;
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    /** What stands on a form, by field, and whether it has a photo. */
    public record Form(Map<Field, String> values, boolean photo) {
    }

    /** The forms of one upload by its name, the archive with photos beside them, and what else is to be told of it. */
    public record Forms(String name, List<Form> forms, @Nullable String photosId, List<String> photosUnmatched,
                        List<String> remarks) {
    }

    /** Photos in an archive for people by their order, and a sentence for each that belongs to nobody. */
    public record Photos(Map<Integer, byte[]> photos, List<String> unmatched) {
    }

    /** Photos named by number and name, or by a name alone, as they lie beside the forms; the first form is 1. */
    public static Photos photos(byte[] zip, List<String> names) {
        var matched = PhotoArchive.match(zip, IntStream.range(0, names.size())
                .mapToObj(i -> line(i + 1, Map.of(Field.NAME, names.get(i)))).toList());
        return new Photos(matched.photos(), matched.unmatched().stream()
                .filter(words -> OF_A_PICTURE.matcher(words).lookingAt()).toList());
    }

    /** The import's id; its rows are numbered as the forms are, from 1. */
    @Transactional
    public String check(String planId, String unitId, Forms read, Caller caller) {
        var duty = caller.requireDutyIn(unitId, Post.Kind.CLERK);
        var plan = plans.visible(planId, caller);
        plan.requireOpen();
        var target = judge.target(plan, unitId, duty);
        var typed = IntStream.range(0, read.forms.size()).mapToObj(i -> RosterRow.of(
                line(i + 1, read.forms.get(i).values), read.forms.get(i).photo)).toList();
        var judged = judge.judge(typed, target, caller);
        var kept = new RosterImport(Ids.next(), planId, unitId, null, read.photosId,
                new RosterImportSheet("", 1, columns(), read.photosUnmatched, read.remarks, read.name),
                RosterImport.State.CHECKED, null, null, caller.userId(), Shanghai.now(clock), null);
        imports.add(kept);
        rows.addAll(kept.id(), RosterJudge.withSameRows(judged));
        audit.record(caller.act(duty, "FORMS_CHECKED", kept.id(), Map.of("forms", String.valueOf(judged.size()))));
        return kept.id();
    }

    /** Only what somebody filled in is judged; the rest is missing, as in a draft. */
    private static RosterLine line(int number, Map<Field, String> values) {
        var place = RosterLine.place(number, FORM);
        var cells = new EnumMap<Field, String>(Field.class);
        cells.put(Field.NAME, place);
        values.keySet().forEach(field -> cells.put(field, place));
        return new RosterLine(number, String.valueOf(number), values, cells);
    }

    /** In which they are written where the import is given back as a workbook. */
    private static Map<Field, Integer> columns() {
        var columns = new EnumMap<Field, Integer>(Field.class);
        for (var field : Field.values()) {
            if (field != Field.PHOTO) {
                columns.put(field, columns.size() + 1);
            }
        }
        return columns;
    }
}
