package huozhong.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.nomination.Dossier;
import huozhong.nomination.DossierRow;
import huozhong.nomination.field.Field;
import huozhong.nomination.origin.Recommenders;
import huozhong.organization.Post;
import huozhong.shared.MaskedMobile;
import huozhong.shared.Page;

/** 补齐缺项: a unit's drafts that lack anything annex 1 requires, all of them or those of one import. */
@Service
@Transactional(readOnly = true)
public class Gaps {

    private static final String LACKING = Field.required().map(field -> "coalesce(n." + field.key() + ", '') = ''")
            .collect(Collectors.joining(" or ", "(", ")"));
    private static final String FROM = """
             from draft_facts n where n.plan_id = :plan and n.recommender_id = :recommender and n.origin_id = :unit
            and (:import = '' or n.id in
                (select r.nomination_id from roster_row r where r.import_id = :import)) and\s""" + LACKING;

    private final Recommenders recommenders;
    private final JdbcClient jdbc;

    Gaps(Recommenders recommenders, JdbcClient jdbc) {
        this.recommenders = recommenders;
        this.jdbc = jdbc;
    }

    /** Whose drafts: a plan, the caller's unit, and an import where only its people are wanted. */
    public record Of(String planId, String unitId, @Nullable String importId) {
    }

    /** A draft with its mobile masked, and what it lacks. */
    public record Gap(String nominationId, String number, Dossier dossier, List<Field> missing) {
    }

    public int count(Of of, Caller caller) {
        return jdbc.sql("select count(*)" + FROM).params(values(of, caller)).query(Integer.class).single();
    }

    /** By number, after one. */
    public Page<Gap> after(Of of, String number, int size, Caller caller) {
        var found = jdbc.sql("select n.*" + FROM + " and n.number > :number order by n.number limit :most")
                .params(values(of, caller)).param("number", number).param("most", size + 1)
                .query((row, n) -> gap(row)).list();
        return Page.of(found, size, Gap::number);
    }

    private Map<String, Object> values(Of of, Caller caller) {
        caller.requireDutyIn(of.unitId, Post.Kind.CLERK);
        var values = new HashMap<String, Object>();
        values.put("plan", of.planId);
        values.put("recommender", recommenders.origin(of.planId, of.unitId).recommenderId());
        values.put("unit", of.unitId);
        values.put("import", of.importId == null ? "" : of.importId);
        return values;
    }

    private static Gap gap(ResultSet row) throws SQLException {
        var dossier = DossierRow.of(row);
        return new Gap(row.getString("id"), row.getString("number"),
                dossier.with(Field.MOBILE, MaskedMobile.of(dossier.mobile())), dossier.missing());
    }
}
