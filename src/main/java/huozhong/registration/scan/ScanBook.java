package huozhong.registration.scan;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.document.FileContent;
import huozhong.document.Uploads;
import huozhong.organization.Post;
import huozhong.shared.NotFound;

/** What a unit's clerks see of what they scanned: how far it is read, and the pages that somebody has to look at. */
@Service
@Transactional(readOnly = true)
public class ScanBook {

    private static final int LATEST = 20;
    private static final int MOST = 200;

    private final ScanIntakes intakes;
    private final ScannedPages pages;
    private final FormsOnPaper forms;
    private final Uploads files;
    private final JdbcClient jdbc;

    ScanBook(ScanIntakes intakes, ScannedPages pages, FormsOnPaper forms, Uploads files, JdbcClient jdbc) {
        this.intakes = intakes;
        this.pages = pages;
        this.forms = forms;
        this.files = files;
        this.jdbc = jdbc;
    }

    /** An intake, how many of its pages were read, and what they were. */
    public record Intake(String id, int total, int done, LocalDateTime at, Map<PageState, Integer> pages) {
    }

    /** A form on a page: the person is whom its code or somebody named. */
    public record Page(String id, String intakeId, LocalDateTime at, int page, int part, PageState state, String note,
                       boolean picture, @Nullable Person person, List<String> seen) {
    }

    /** Whose form it is. */
    public record Person(String id, String number, @Nullable String name, @Nullable String employer) {
    }

    /** The latest intakes, the pages of this choice, and the boxes that a form has by their steps. */
    public record Sheet(List<Intake> intakes, List<Page> pages, Map<String, String> boxes) {
    }

    /** @param settled those that were matched or discarded instead of those that wait for somebody */
    public Sheet sheet(String planId, String unitId, boolean settled, Caller caller) {
        caller.requireDutyIn(unitId, Post.Kind.CLERK);
        return new Sheet(latest(planId, unitId), pages(planId, unitId, settled), forms.boxes());
    }

    private List<Intake> latest(String planId, String unitId) {
        var some = intakes.latest(planId, unitId, LATEST);
        var counts = new TreeMap<String, Map<PageState, Integer>>();
        if (!some.isEmpty()) {
            jdbc.sql("select intake_id, state, count(*) many from scan_page where intake_id in (:ids)"
                    + " group by intake_id, state").param("ids", some.stream().map(ScanIntake::id).toList())
                    .query(row -> {
                        counts.computeIfAbsent(row.getString("intake_id"), one -> new TreeMap<>())
                                .put(PageState.valueOf(row.getString("state")), row.getInt("many"));
                    });
        }
        return some.stream().map(one -> new Intake(one.id(), one.total(), one.done(), one.createdAt(),
                counts.getOrDefault(one.id(), Map.of()))).toList();
    }

    private List<Page> pages(String planId, String unitId, boolean settled) {
        var states = Arrays.stream(PageState.values()).filter(state -> state.isSettled() == settled)
                .filter(state -> state != PageState.TWICE).map(PageState::name).toList();
        return jdbc.sql("""
                select p.*, n.number, n.name, n.employer from scan_page p
                left join nomination_facts n on n.id = p.nomination_id
                where p.unit_id = :unit and p.plan_id = :plan and p.state in (:states)
                order by p.at desc, p.page, p.part limit\s""" + MOST)
                .param("unit", unitId).param("plan", planId).param("states", states)
                .query((row, n) -> new Page(row.getString("id"), row.getString("intake_id"),
                        row.getObject("at", LocalDateTime.class), row.getInt("page"), row.getInt("part"),
                        PageState.valueOf(row.getString("state")), row.getString("note"),
                        row.getString("file_id") != null, person(row.getString("nomination_id"),
                        row.getString("number"), row.getString("name"), row.getString("employer")),
                        words(row.getString("seen")))).list();
    }

    private static @Nullable Person person(@Nullable String id, String number, @Nullable String name,
                                           @Nullable String employer) {
        return id == null ? null : new Person(id, number, name, employer);
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    public FileContent picture(String pageId, Caller caller) {
        var page = pages.find(pageId).orElseThrow(NotFound::new);
        caller.requireDutyIn(pages.intake(page.intakeId()).unitId(), Post.Kind.CLERK);
        if (page.fileId() == null) {
            throw new NotFound();
        }
        return files.read(page.fileId());
    }
}
