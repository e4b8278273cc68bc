package huozhong.roster;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import huozhong.nomination.Dossier;
import huozhong.nomination.field.Field;

/**
 * Annex 2 with people, written one after the other in the order of their categories: grouped under a heading each, or
 * a sheet each. What it keeps in memory doesn't grow with them.
 */
final class RosterList implements Closeable {

    private static final List<Field> ANNEX_2 = RosterHeader.annex2();
    private static final String ORDINALS = "一二三四五六七八九";
    private static final String NO_CATEGORY = "未填类别";

    private final List<CategoryName> categories;
    private final Map<String, Integer> counts;
    private final String unit;
    private final boolean sheetEach;
    private RosterPaper paper;
    private @Nullable String category;
    private int row;
    private int number;
    private int groups;

    RosterList(List<CategoryName> categories, Map<String, Integer> counts, String unit, boolean sheetEach) {
        this.categories = categories;
        this.counts = counts;
        this.unit = unit;
        this.sheetEach = sheetEach;
        var first = counts.isEmpty() || !sheetEach ? "汇总表" : name(firstCategory());
        this.paper = headed(new RosterPaper(new org.apache.poi.xssf.streaming.SXSSFWorkbook(100), first,
                RosterWriter.HEADER_ROW, columns(), names()));
    }

    void add(Dossier nominee) {
        var own = nominee.category() == null ? "" : nominee.category();
        if (!own.equals(category)) {
            begin(own);
        }
        var named = nominee.with(Field.CATEGORY, own.isEmpty() ? "" : name(own));
        paper.line(row++, String.valueOf(++number), ANNEX_2.stream().collect(Collectors.toMap(Function.identity(),
                field -> String.valueOf(named.get(field) == null ? "" : named.get(field)))), List.of());
    }

    /** Who made it and when, below the people. */
    void sign(String words) {
        paper.across(row + 1, words);
    }

    void write(OutputStream out) throws IOException {
        paper.write(out);
    }

    @Override
    public void close() throws IOException {
        paper.close();
    }

    private void begin(String next) {
        if (sheetEach && category != null) {
            paper = headed(new RosterPaper(paper.workbook(), name(next), RosterWriter.HEADER_ROW, columns(), names()));
            number = 0;
        }
        category = next;
        if (!sheetEach) {
            paper.across(row++, ordinal(groups++) + "、" + name(next) + "（" + counts.getOrDefault(next, 0) + "人）");
        }
    }

    private RosterPaper headed(RosterPaper sheet) {
        sheet.head(RosterWriter.TITLE, unit, "");
        row = RosterWriter.HEADER_ROW + 1;
        return sheet;
    }

    private String firstCategory() {
        return categories.stream().map(CategoryName::code).filter(counts::containsKey).findFirst().orElse("");
    }

    private String name(String code) {
        return categories.stream().filter(one -> one.code().equals(code)).map(CategoryName::name).findFirst()
                .orElse(code.isEmpty() ? NO_CATEGORY : code);
    }

    private static String ordinal(int group) {
        return group < ORDINALS.length() ? ORDINALS.substring(group, group + 1) : String.valueOf(group + 1);
    }

    private List<String> names() {
        return categories.stream().map(CategoryName::name).toList();
    }

    private static Map<Field, Integer> columns() {
        return ANNEX_2.stream().collect(Collectors.toMap(Function.identity(), field -> ANNEX_2.indexOf(field) + 1));
    }
}
