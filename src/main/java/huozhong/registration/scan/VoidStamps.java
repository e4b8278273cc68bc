package huozhong.registration.scan;

import java.time.Clock;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.nomination.Nomination;
import huozhong.nomination.field.CoveredChanges;
import huozhong.nomination.field.Field;
import huozhong.shared.Shanghai;

/**
 * A seal is a word on what the form said: a covered field that changes takes it away, and so does the opinion that
 * doesn't hold any more. What was printed before shows what isn't so.
 */
@Component
class VoidStamps {

    private final CoveredChanges changes;
    private final FormStamps stamps;
    private final JdbcClient jdbc;
    private final Clock clock;

    VoidStamps(CoveredChanges changes, FormStamps stamps, JdbcClient jdbc, Clock clock) {
        this.changes = changes;
        this.stamps = stamps;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Prints first: whoever matches a page has locked its print, and what he stamped is seen after that. */
    @EventListener
    void on(Nomination.Corrected corrected) {
        var id = corrected.nominationId();
        var covered = changes.latest(id);
        jdbc.sql("update form_print set outdated_at = ? where nomination_id = ? and dossier_version < ?"
                + " and outdated_at is null").params(Shanghai.now(clock), id, covered).update();
        var fields = changes.since(id, covered - 1).stream().map(Field::formLabel).collect(Collectors.joining("、"));
        stamps.voidBefore(id, covered, fields);
    }

    @EventListener
    void on(Nomination.AgreementVoided voided) {
        stamps.voidAt(voided.nominationId(), voided.step(), voided.userId());
    }
}
