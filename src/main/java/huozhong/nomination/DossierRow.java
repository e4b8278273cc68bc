package huozhong.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;

import huozhong.nomination.field.Field;

/** Annex 1 out of a row of {@code nomination}, or of a view that has all its fields. */
public final class DossierRow {

    private DossierRow() {
    }

    public static Dossier of(ResultSet row) throws SQLException {
        var values = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            var value = row.getString(field.key());
            if (value != null) {
                values.put(field, value);
            }
        }
        return Dossier.of(values::get);
    }
}
