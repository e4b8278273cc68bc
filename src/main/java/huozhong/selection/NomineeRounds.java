package huozhong.selection;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Scope;
import huozhong.nomination.DossierScope;
import huozhong.organization.Level;
import huozhong.plan.Quota;

/**
 * The rounds a nominee was chosen in, the lists he was on and the teams he is a member of, for whom his dossier exists;
 * of rounds and lists that don't exist for them people learn nothing, neither rank nor reasons: only the teams.
 */
@Service
@Transactional(readOnly = true)
public class NomineeRounds {

    private final DossierScope dossiers;
    private final SelectionCases selections;
    private final SubmissionCases submissions;
    private final JdbcClient jdbc;

    NomineeRounds(DossierScope dossiers, SelectionCases selections, SubmissionCases submissions, JdbcClient jdbc) {
        this.dossiers = dossiers;
        this.selections = selections;
        this.submissions = submissions;
        this.jdbc = jdbc;
    }

    /** A choice of him. */
    public record Round(String selectionId, Quota.Kind kind, String ownerId, Level level, String category,
                        Choice.State state, int ranking, @Nullable String answer, @Nullable String reason) {
    }

    /** A list he was on. */
    public record Listing(String submissionId, String number, String state, String reason, LocalDateTime at) {
    }

    /** A team he is or was in. */
    public record Team(String teamId, Level level, String regionId, String category, LocalDateTime joinedAt,
                       @Nullable LocalDateTime leftAt, @Nullable String reason) {
    }

    /** All of it, in the order of time. */
    public record Way(List<Round> rounds, List<Listing> lists, List<Team> teams) {
    }

    public Way of(String nominationId, Caller caller) {
        var scope = caller.scope();
        dossiers.require(nominationId, scope);
        return new Way(rounds(nominationId, scope), lists(nominationId, scope), teams(nominationId));
    }

    private List<Round> rounds(String nominationId, Scope scope) {
        return jdbc.sql("""
                select c.*, s.kind, s.owner_id from choice c join selection s on s.id = c.selection_id
                where c.nomination_id = ? order by c.chosen_at, c.id""")
                .param(nominationId).query((row, n) -> new Round(row.getString("selection_id"),
                        Quota.Kind.valueOf(row.getString("kind")), row.getString("owner_id"),
                        Level.valueOf(row.getString("level")), row.getString("category"),
                        Choice.State.valueOf(row.getString("state")), row.getInt("ranking"), row.getString("answer"),
                        row.getString("reason")))
                .list().stream().filter(round -> selections.isVisible(round.selectionId(), scope)).toList();
    }

    private List<Listing> lists(String nominationId, Scope scope) {
        return jdbc.sql("""
                select s.id, s.number, e.state, e.reason, e.at from submission_entry e
                join submission s on s.id = e.submission_id where e.nomination_id = ? order by s.reported_at, s.id""")
                .param(nominationId).query((row, n) -> new Listing(row.getString("id"), row.getString("number"),
                        row.getString("state"), row.getString("reason"), row.getObject("at", LocalDateTime.class)))
                .list().stream().filter(listing -> submissions.isVisible(listing.submissionId(), scope)).toList();
    }

    private List<Team> teams(String nominationId) {
        return jdbc.sql("""
                select t.id, t.level, t.region_id, t.category, m.joined_at, m.left_at, m.reason
                from member_facts m join team_facts t on t.id = m.team_id where m.nomination_id = ? order by m.joined_at, m.id""")
                .param(nominationId).query((row, n) -> new Team(row.getString("id"),
                        Level.valueOf(row.getString("level")), row.getString("region_id"), row.getString("category"),
                        row.getObject("joined_at", LocalDateTime.class), row.getObject("left_at", LocalDateTime.class),
                        row.getString("reason")))
                .list();
    }
}
