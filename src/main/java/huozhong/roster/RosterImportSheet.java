package huozhong.roster;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import huozhong.nomination.field.Field;

/**
 * The roster's frame, kept to give the file back: 填报单位, header, columns; the photos that belong to nobody, and what
 * else of the sheet a clerk should know (imports kept before that was told have nothing); of registration forms the
 * name under which they came.
 */
record RosterImportSheet(String unit, int headerRow, Map<Field, Integer> columns, List<String> photosUnmatched,
                         @Nullable List<String> remarks, @Nullable String forms) {

    RosterImportSheet(String unit, int headerRow, Map<Field, Integer> columns, List<String> photosUnmatched,
                      List<String> remarks) {
        this(unit, headerRow, columns, photosUnmatched, remarks, null);
    }

    boolean isOfForms() {
        return forms != null;
    }


    List<String> told() {
        return remarks == null ? List.of() : remarks;
    }
}
