package huozhong.nomination.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import huozhong.access.Caller;
import huozhong.nomination.Dossier;
import huozhong.nomination.DossierRow;
import huozhong.nomination.Nomination.State;
import huozhong.nomination.Whereabouts;
import huozhong.nomination.field.Field;
import huozhong.shared.MaskedMobile;
import huozhong.shared.Page;

/** 人员信息: the nominations that exist for a caller, by 编号; mobiles are masked. */
@Service
public class NominationList {

    /** Nobody reads a longer list to its end. */
    public static final int MOST = 999;

    private final JdbcClient jdbc;
    private final NomineeSources sources;
    private final Whereabouts whereabouts;

    NominationList(JdbcClient jdbc, NomineeSources sources, Whereabouts whereabouts) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.whereabouts = whereabouts;
    }

    /**
     * A row of the list, all in one in JSON; {@code missing} is what a draft still lacks, {@code draftVersion} which of
     * it is read here, {@code open} who has it in hand.
     */
    public record Row(@JsonUnwrapped Listed listed, @JsonUnwrapped Person person, int dossierVersion,
                      @Nullable Integer draftVersion, @Nullable LocalDateTime submittedAt, List<Field> missing,
                      List<Whereabouts.Step> open) {

        Row in(List<Whereabouts.Step> steps) {
            return new Row(listed, person, dossierVersion, draftVersion, submittedAt, missing, steps);
        }
    }

    /** Whose nomination it is, and where it stands. */
    public record Listed(String id, String planId, String number, String recommenderId, String recommender,
                         String regionId, State state, @Nullable String awaits) {
    }

    /** Who it is, with his mobile masked. */
    public record Person(@Nullable String name, @Nullable String gender, @Nullable String birth,
                         @Nullable String ethnicity, @Nullable String politics, @Nullable String employer,
                         @Nullable String maskedMobile, @Nullable String category) {
    }

    public Page<Row> list(NomineeQuery query, @Nullable String after, int size, Caller caller) {
        var source = sources.of(query, caller);
        if (source.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var found = source.page(after == null ? "" : after, size + 1);
        var rows = jdbc.sql("select n.*, u.name as recommender from " + found.sql()
                        + " k join nomination n on n.id = k.id join unit_facts u on u.id = n.recommender_id"
                        + " order by n.number, n.id limit " + (size + 1))
                .params(found.values()).query((row, n) -> row(row)).list();
        var page = Page.of(rows, size, row -> row.listed.number);
        var steps = whereabouts.of(page.items().stream().map(Row::listed)
                .filter(listed -> listed.state == State.IN_PROGRESS).map(Listed::id).toList());
        return new Page<>(page.items().stream().map(row -> row.in(steps.getOrDefault(row.listed.id, List.of())))
                .toList(), page.next());
    }

    /** How many there are, exactly up to {@link #MOST}; one more where there are more. */
    public int count(NomineeQuery query, Caller caller) {
        var source = sources.of(query, caller);
        if (source.isEmpty()) {
            return 0;
        }
        var found = source.some(MOST + 1);
        return Math.min(MOST + 1, jdbc.sql("select count(*) from " + found.sql() + " k").params(found.values())
                .query(Integer.class).single());
    }

    private static Row row(ResultSet row) throws SQLException {
        var listed = new Listed(row.getString("id"), row.getString("plan_id"), row.getString("number"),
                row.getString("recommender_id"), row.getString("recommender"), row.getString("region_id"),
                State.valueOf(row.getString("state")), row.getString("awaits"));
        var dossier = DossierRow.of(row);
        var draft = listed.state == State.DRAFT;
        return new Row(listed, person(dossier), row.getInt("dossier_version"), draft ? row.getInt("version") : null,
                row.getObject("submitted_at", LocalDateTime.class), draft ? dossier.missing() : List.of(), List.of());
    }

    private static Person person(Dossier dossier) {
        return new Person(dossier.name(), dossier.gender(), dossier.birth(), dossier.ethnicity(), dossier.politics(),
                dossier.employer(), MaskedMobile.of(dossier.mobile()), dossier.category());
    }
}
