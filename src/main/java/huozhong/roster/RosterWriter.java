package huozhong.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import huozhong.nomination.Dossier;
import huozhong.nomination.field.Field;

/** Writes 汇总表 (annex 2) as .xlsx: the blank, a list of nominees, an import with its problems marked. */
public final class RosterWriter {

    static final String TITLE = "新时代文明实践“火种”计划人员信息汇总表";
    private static final int BLANK_ROWS = 20;
    static final int HEADER_ROW = 3;
    private static final List<Field> ANNEX_2 = RosterHeader.annex2();
    private static final List<Field> EXTENDED =
            Arrays.stream(Field.values()).filter(field -> field != Field.PHOTO).toList();

    private final List<CategoryName> categories;

    RosterWriter(List<CategoryName> categories) {
        this.categories = categories;
    }

    /** The blank of annex 2: twenty rows, as many as one category has seats. */
    void template(String unit, OutputStream out) throws IOException {
        template(unit, ANNEX_2, out);
    }

    /** The same with what annex 1 asks beyond it, so that nobody fills in a form for each (ours). */
    void extendedTemplate(String unit, OutputStream out) throws IOException {
        template(unit, EXTENDED, out);
    }

    private void template(String unit, List<Field> fields, OutputStream out) throws IOException {
        write(unit, fields, IntStream.range(0, BLANK_ROWS).mapToObj(i -> Map.<Field, String>of()).toList(), out);
    }

    /** The nominees in their order, the category by its name. */
    void nominees(String unit, List<Dossier> nominees, OutputStream out) throws IOException {
        write(unit, ANNEX_2, nominees.stream().map(this::texts).toList(), out);
    }

    /** The lines where and as they were typed, the cells at fault coloured, the sentences in a column at the end. */
    void annotated(RosterSheet roster, List<CheckedLine> checked, OutputStream out) throws IOException {
        var problems = checked.stream().collect(Collectors.toMap(CheckedLine::row, CheckedLine::problems));
        try (var paper = new RosterPaper(roster.headerRow(), roster.columns(), names())) {
            paper.head(TITLE, roster.unit(), "问题");
            for (var line : roster.lines()) {
                paper.line(line.row(), line.number(), line.values(), problems.getOrDefault(line.row(), List.of()));
            }
            paper.write(out);
        }
    }

    private void write(String unit, List<Field> fields, List<Map<Field, String>> lines, OutputStream out)
            throws IOException {
        var columns = fields.stream().collect(Collectors.toMap(Function.identity(), f -> fields.indexOf(f) + 1));
        try (var paper = new RosterPaper(HEADER_ROW, columns, names())) {
            paper.head(TITLE, unit, "");
            for (var i = 0; i < lines.size(); i++) {
                paper.line(HEADER_ROW + 1 + i, String.valueOf(i + 1), lines.get(i), List.of());
            }
            paper.write(out);
        }
    }

    private Map<Field, String> texts(Dossier dossier) {
        var named = dossier.with(Field.CATEGORY, categories.stream()
                .filter(category -> category.code().equals(dossier.category()))
                .map(CategoryName::name).findFirst().orElse(dossier.category()));
        return ANNEX_2.stream().collect(Collectors.toMap(Function.identity(), field -> {
            var value = named.get(field);
            return value == null ? "" : value;
        }));
    }

    private List<String> names() {
        return categories.stream().map(CategoryName::name).toList();
    }
}
