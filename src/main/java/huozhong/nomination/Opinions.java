package huozhong.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.nomination.Opinion.Cause;
import huozhong.nomination.Opinion.Decision;
import huozhong.nomination.Opinion.Place;
import huozhong.nomination.Opinion.Speaker;
import huozhong.nomination.Opinion.Taken;
import huozhong.nomination.Opinion.Track;
import huozhong.nomination.Opinion.Voided;
import huozhong.nomination.Opinion.Word;
import huozhong.shared.Shanghai;

/**
 * The append-only table of opinions. The unique (nomination, step, version, attempt) lets one valid opinion in. At
 * which steps an agreement holds stands with the nomination too, by which boards count: each touches his own row alone.
 */
@Repository
class Opinions {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Opinions(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** With whose nomination of which plan it is, by which boards count. */
    void add(Opinion opinion, Nomination nomination) {
        var place = opinion.place();
        var word = opinion.word();
        var speaker = opinion.speaker();
        var taken = opinion.taken();
        jdbc.sql("""
                insert into opinion (id, nomination_id, plan_id, recommender_id, step, step_name, dossier_version,
                    attempt, decision, text, reason, fields, user_id, instead_of, post, unit_id, unit_name, track, scan,
                    given_on, at)
                values (?,?,?,?,?,?,?,
                    (select tries from (select count(*) + 1 as tries from opinion
                    where nomination_id = ? and step = ? and dossier_version = ?) before_it),
                    ?,?,?,?,?,?,?,?,?,?,?,?,?)""")
                .params(opinion.id(), nomination.id(), nomination.planId(), nomination.recommenderId(),
                        place.step(), place.stepName(), place.dossierVersion(),
                        nomination.id(), place.step(), place.dossierVersion(),
                        word.decision().name(), word.text(), word.reason(), word.fields(),
                        speaker.userId(), speaker.insteadOf(), speaker.post(), speaker.unitId(), speaker.unitName(),
                        taken.track().name(), taken.scan(), taken.givenOn(), taken.at())
                .update();
        if (opinion.isAgreement()) {
            nomination.agreedAt(opinion.step());
        }
    }

    void voidOpinion(Opinion opinion, Nomination nomination, Cause cause, String reason, String userId) {
        jdbc.sql("insert into opinion_void (opinion_id, cause, reason, user_id, at) values (?,?,?,?,?)")
                .params(opinion.id(), cause.name(), reason, userId, Shanghai.now(clock)).update();
        nomination.agreedAtOnly(of(nomination.id()).stream().filter(Opinion::isAgreement).map(Opinion::step).toList());
        if (opinion.decision() == Decision.AGREE && (cause == Cause.RETRACTED || cause == Cause.CHOICE_TAKEN_BACK)) {
            events.publishEvent(new Nomination.AgreementVoided(nomination.id(), opinion.step(), userId));
        }
    }

    /** All opinions on a nominee, the oldest first, those that don't hold any more among them. */
    List<Opinion> of(String nominationId) {
        return ofEach(List.of(nominationId)).getOrDefault(nominationId, List.of());
    }

    /** The same of several nominees, by the nominee's id. */
    Map<String, List<Opinion>> ofEach(Collection<String> nominationIds) {
        return nominationIds.isEmpty() ? Map.of() : jdbc.sql("""
                select o.*, v.cause, v.reason as void_reason, v.user_id as void_by, v.at as void_at
                from opinion o left join opinion_void v on v.opinion_id = o.id
                where o.nomination_id in (:ids) order by o.at, o.id""")
                .param("ids", nominationIds).query((row, n) -> opinion(row)).list().stream()
                .collect(Collectors.groupingBy(Opinion::nominationId));
    }

    private static Opinion opinion(ResultSet row) throws SQLException {
        return new Opinion(row.getString("id"), row.getString("nomination_id"),
                new Place(row.getString("step"), row.getString("step_name"), row.getInt("dossier_version"),
                        row.getInt("attempt")),
                new Word(Decision.valueOf(row.getString("decision")), row.getString("text"), row.getString("reason"),
                        row.getString("fields")),
                new Speaker(row.getString("user_id"), row.getString("instead_of"), row.getString("post"),
                        row.getString("unit_id"), row.getString("unit_name")),
                new Taken(Track.valueOf(row.getString("track")), row.getString("scan"),
                        row.getObject("given_on", LocalDate.class), row.getObject("at", LocalDateTime.class)),
                voided(row));
    }

    private static @Nullable Voided voided(ResultSet row) throws SQLException {
        var cause = row.getString("cause");
        return cause == null ? null : new Voided(Cause.valueOf(cause), row.getString("void_reason"),
                row.getString("void_by"), row.getObject("void_at", LocalDateTime.class));
    }
}
