package huozhong.registration.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.registration.scan.FormStamp.Cause;

/** What others ask of seals on paper: which boxes of whom have one that holds for the form as it is now. */
@Component
public class Stamped {

    /**
     * A seal on paper in a box, on the page as it was scanned; or how it ended.
     *
     * @param voided null while it holds; else why not any more, which may be empty
     */
    public record Page(String step, int dossierVersion, String fileId, @Nullable String voided) {
    }

    private final JdbcClient jdbc;

    Stamped(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Steps by nomination; who has none isn't in it. One statement, however many. */
    public Map<String, Set<String>> of(Collection<String> nominationIds) {
        var stamped = new TreeMap<String, Set<String>>();
        if (!nominationIds.isEmpty()) {
            jdbc.sql("select nomination_id, step from form_stamp where nomination_id in (:ids) and holds is not null")
                    .param("ids", nominationIds).query(row -> {
                        stamped.computeIfAbsent(row.getString("nomination_id"), one -> new TreeSet<>())
                                .add(row.getString("step"));
                    });
        }
        return stamped;
    }

    /** All seals that were ever in their boxes, the earliest first, with their pages. */
    public Map<String, List<Page>> pages(Collection<String> nominationIds) {
        var pages = new TreeMap<String, List<Page>>();
        if (!nominationIds.isEmpty()) {
            jdbc.sql("""
                    select s.nomination_id, s.step, s.dossier_version, p.file_id, s.void_cause, s.void_note
                    from form_stamp s join scan_page p on p.id = s.page_id
                    where s.nomination_id in (:ids) and p.file_id is not null order by s.at, s.id""")
                    .param("ids", nominationIds).query(row -> {
                        var voided = voided(row.getString("void_cause"), row.getString("void_note"));
                        pages.computeIfAbsent(row.getString("nomination_id"), one -> new ArrayList<>())
                                .add(new Page(row.getString("step"), row.getInt("dossier_version"),
                                        row.getString("file_id"), voided));
                    });
        }
        return pages;
    }

    private static @Nullable String voided(@Nullable String cause, @Nullable String note) {
        var words = Objects.requireNonNullElse(note, "");
        return cause == null ? null : cause.equals(Cause.FIELD_CHANGED.name()) ? "改动了" + words : words;
    }
}
