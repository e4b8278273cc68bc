package huozhong.rendering;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.audit.SubjectNames;

/** Templates in the record go by their papers' names and their numbers. */
@Component
class TemplateSubjects implements SubjectNames {

    private final JdbcClient jdbc;
    private final PaperKinds kinds;

    TemplateSubjects(JdbcClient jdbc, PaperKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    @Override
    public Map<String, String> of(Collection<String> ids) {
        var names = new HashMap<String, String>();
        if (!ids.isEmpty()) {
            var papers = papers();
            jdbc.sql("select id, kind, number from paper_edition where id in (:ids)").param("ids", List.copyOf(ids))
                    .query(row -> {
                        names.put(row.getString("id"), name(papers, row.getString("kind"),
                                row.getObject("number", Integer.class)));
                    });
        }
        return names;
    }

    @Override
    public List<String> called(String name) {
        var papers = papers();
        return jdbc.sql("select id, kind, number from paper_edition where number is not null order by number")
                .query((row, n) -> Map.entry(row.getString("id"), name(papers, row.getString("kind"),
                        row.getInt("number")))).list().stream()
                .filter(edition -> edition.getValue().equals(name)).map(Map.Entry::getKey).toList();
    }

    private Map<String, String> papers() {
        return kinds.all().stream().collect(Collectors.toMap(PaperKind::code, PaperKind::name));
    }

    private static String name(Map<String, String> papers, String kind, @Nullable Integer number) {
        return papers.getOrDefault(kind, kind) + "模板" + (number == null ? "草稿" : "第" + number + "版");
    }
}
