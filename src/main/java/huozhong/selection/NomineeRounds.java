package huozhong.selection;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Scope;
import huozhong.organization.Level;
import huozhong.plan.Quota;

/** The rounds a nominee was chosen in; of those that don't exist for them people learn neither rank nor reasons. */
@Service
@Transactional(readOnly = true)
public class NomineeRounds {

    private final SelectionCases selections;
    private final JdbcClient jdbc;

    NomineeRounds(SelectionCases selections, JdbcClient jdbc) {
        this.selections = selections;
        this.jdbc = jdbc;
    }

    /** A choice of him. */
    public record Round(String selectionId, Quota.Kind kind, String ownerId, Level level, String category,
                        Choice.State state, int ranking, Choice.@Nullable Answer answer, @Nullable String reason) {
    }

    private static Choice.@Nullable Answer answer(@Nullable String word) {
        return word == null ? null : Choice.Answer.valueOf(word);
    }

    /** In the order in which he was chosen. */
    public List<Round> of(String nominationId, Scope scope) {
        return jdbc.sql("""
                select c.*, s.kind, s.owner_id from choice c join selection s on s.id = c.selection_id
                where c.nomination_id = ? order by c.chosen_at, c.id""")
                .param(nominationId).query((row, n) -> new Round(row.getString("selection_id"),
                        Quota.Kind.valueOf(row.getString("kind")), row.getString("owner_id"),
                        Level.valueOf(row.getString("level")), row.getString("category"),
                        Choice.State.valueOf(row.getString("state")), row.getInt("ranking"),
                        answer(row.getString("answer")), row.getString("reason")))
                .list().stream().filter(round -> selections.isVisible(round.selectionId(), scope)).toList();
    }
}
