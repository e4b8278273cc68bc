package huozhong.submission;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.plan.PlanBook;
import huozhong.shared.MaskedMobile;

/**
 * 合并名单: everybody accepted from all lists that exist for the caller, by level and category, without
 * who left his team since: his seat is free and not his any more.
 */
@Service
public class AcceptedList {

    private final SubmissionBoard board;
    private final PlanBook plans;
    private final Organization organization;
    private final JdbcClient jdbc;
    private final Audit audit;

    AcceptedList(SubmissionBoard board, PlanBook plans, Organization organization, JdbcClient jdbc, Audit audit) {
        this.board = board;
        this.plans = plans;
        this.organization = organization;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Somebody accepted, with what annex 2 says of him; the mobile masked. */
    public record Accepted(String nominationId, String number, String name, @Nullable String gender,
                           @Nullable String birth, @Nullable String ethnicity, @Nullable String politics,
                           String employer, @Nullable String mobile, Level level, String category, String owner,
                           LocalDateTime acceptedAt) {
    }

    @Transactional(readOnly = true)
    public List<Accepted> of(String planId, @Nullable String category, Caller caller) {
        var plan = plans.visible(planId, caller);
        var all = board.visible(planId, caller.scope()).stream().flatMap(this::accepted).toList();
        return Stream.of(Level.CITY, Level.COUNTY).flatMap(level -> plan.categories().stream()
                .filter(one -> category == null || one.code().equals(category))
                .flatMap(one -> all.stream().filter(accepted -> accepted.level() == level
                        && accepted.category().equals(one.code())))).toList();
    }

    /** The same as a workbook, a sheet a category; recorded each time, but for whom no list exists. */
    @Transactional
    public byte[] workbook(String planId, @Nullable String category, Caller caller) {
        var people = of(planId, category, caller);
        caller.reading(scope -> !board.visible(planId, scope).isEmpty())
                .ifPresent(duty -> audit.record(caller.act(duty, "ACCEPTED_LIST_FETCHED", planId,
                        Map.of("people", String.valueOf(people.size())))));
        try (var paper = new AcceptedPaper()) {
            plans.plan(planId).categories().forEach(one -> {
                var listed = people.stream().filter(person -> person.category().equals(one.code())).toList();
                if (!listed.isEmpty()) {
                    paper.sheet(one.name(), listed);
                }
            });
            return paper.bytes();
        }
    }

    private Stream<Accepted> accepted(Submission submission) {
        var owner = organization.unit(submission.ownerId()).name();
        return jdbc.sql("""
                select n.*, c.level as seat_level, c.category as seat_category, e.at as accepted_at
                from submission_entry e join choice_facts c on c.id = e.choice_id
                join nomination_facts n on n.id = e.nomination_id
                where e.submission_id = ? and e.state = 'ACCEPTED' and c.state = 'CHOSEN'
                order by c.category, c.ranking, n.number""")
                .param(submission.id()).query((row, n) -> new Accepted(row.getString("id"), row.getString("number"),
                        row.getString("name"), row.getString("gender"), row.getString("birth"),
                        row.getString("ethnicity"), row.getString("politics"), row.getString("employer"),
                        MaskedMobile.of(row.getString("mobile")), Level.valueOf(row.getString("seat_level")),
                        row.getString("seat_category"), owner, row.getObject("accepted_at", LocalDateTime.class)))
                .list().stream();
    }
}
