package huozhong.submission;

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
import huozhong.selection.NomineeRounds;

/**
 * The rounds a nominee was chosen in, the lists he was on and the teams he is a member of, for whom his dossier exists;
 * of rounds and lists that don't exist for them people learn nothing, neither rank nor reasons: only the teams.
 */
@Service
@Transactional(readOnly = true)
public class NomineeWay {

    private final DossierScope dossiers;
    private final NomineeRounds rounds;
    private final SubmissionCases submissions;
    private final JdbcClient jdbc;

    NomineeWay(DossierScope dossiers, NomineeRounds rounds, SubmissionCases submissions, JdbcClient jdbc) {
        this.dossiers = dossiers;
        this.rounds = rounds;
        this.submissions = submissions;
        this.jdbc = jdbc;
    }

    /** A list he was on. */
    public record Listing(String submissionId, String number, EntryState state, String reason, LocalDateTime at) {
    }

    /** A team he is or was in. */
    public record Team(String teamId, Level level, String regionId, String category, LocalDateTime joinedAt,
                       @Nullable LocalDateTime leftAt, @Nullable String reason) {
    }

    /** All of it, in the order of time. */
    public record Way(List<NomineeRounds.Round> rounds, List<Listing> lists, List<Team> teams) {
    }

    public Way of(String nominationId, Caller caller) {
        var scope = caller.scope();
        dossiers.require(nominationId, scope);
        return new Way(rounds.of(nominationId, scope), lists(nominationId, scope), teams(nominationId));
    }

    private List<Listing> lists(String nominationId, Scope scope) {
        return jdbc.sql("""
                select s.id, s.number, e.state, e.reason, e.at from submission_entry e
                join submission s on s.id = e.submission_id where e.nomination_id = ? order by s.reported_at, s.id""")
                .param(nominationId).query((row, n) -> new Listing(row.getString("id"), row.getString("number"),
                        EntryState.valueOf(row.getString("state")), row.getString("reason"),
                        row.getObject("at", LocalDateTime.class)))
                .list().stream().filter(listing -> submissions.isVisible(listing.submissionId(), scope)).toList();
    }

    private List<Team> teams(String nominationId) {
        return jdbc.sql("""
                select t.id, t.level, t.region_id, t.category, m.joined_at, m.left_at, m.reason
                from member_facts m join team_facts t on t.id = m.team_id where m.nomination_id = ?
                    order by m.joined_at, m.id""")
                .param(nominationId).query((row, n) -> new Team(row.getString("id"),
                        Level.valueOf(row.getString("level")), row.getString("region_id"), row.getString("category"),
                        row.getObject("joined_at", LocalDateTime.class), row.getObject("left_at", LocalDateTime.class),
                        row.getString("reason")))
                .list();
    }
}
