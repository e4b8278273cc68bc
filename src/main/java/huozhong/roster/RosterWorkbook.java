package huozhong.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

import huozhong.nomination.Dossier;
import huozhong.nomination.field.Field;

/** Annex 2 as a workbook of people in an order that is given: grouped under a heading each, or a sheet each. */
public final class RosterWorkbook {

    private RosterWorkbook() {
    }

    /** Those who stand together, and what their category is called. */
    public record Group(String category, List<Dossier> people) {
    }

    /** @param signature below the people */
    public static byte[] of(String unit, boolean sheetEach, List<Group> groups, String signature) {
        var categories = groups.stream().map(group -> new CategoryName(group.category, group.category)).toList();
        var counts = groups.stream().collect(Collectors.toMap(Group::category, group -> group.people.size()));
        try (var roster = new RosterList(categories, counts, unit, sheetEach); var out = new ByteArrayOutputStream()) {
            groups.forEach(group -> group.people.forEach(one -> roster.add(one.with(Field.CATEGORY, group.category))));
            roster.sign(signature);
            roster.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
