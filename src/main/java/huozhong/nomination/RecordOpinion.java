package huozhong.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.nomination.Opinion.Decision;
import huozhong.nomination.Opinion.Place;
import huozhong.nomination.Opinion.Speaker;
import huozhong.nomination.Opinion.Taken;
import huozhong.nomination.Opinion.Track;
import huozhong.nomination.Opinion.Word;
import huozhong.nomination.field.AskedFields;
import huozhong.nomination.held.HeldOpinion;
import huozhong.nomination.held.HeldOpinions;
import huozhong.nomination.held.OpinionSeals;
import huozhong.organization.Organization;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskInHand;

/**
 * Records a unit's opinion under the step it was asked at, on the dossier's present version, for every opinion form.
 */
@Component
class RecordOpinion {

    private final Nominations nominations;
    private final Opinions opinions;
    private final Organization organization;
    private final OpinionScans scans;
    private final HeldOpinions held;
    private final OpinionSeals seals;
    private final Clock clock;

    RecordOpinion(Nominations nominations, Opinions opinions, Organization organization, OpinionScans scans,
                  HeldOpinions held, OpinionSeals seals, Clock clock) {
        this.nominations = nominations;
        this.opinions = opinions;
        this.organization = organization;
        this.scans = scans;
        this.held = held;
        this.seals = seals;
        this.clock = clock;
    }

    Handled record(TaskInHand task, OpinionGiven given, String defaultText) {
        requireReason(given);
        var nomination = nominations.findById(task.caseId()).orElseThrow(NotFound::new);
        var opinion = opinion(task, given, nomination, defaultText);
        if (given.decision() == Decision.AGREE && !task.onPaper() && task.unitId() != null
                && seals.seals(task.unitId())) {
            return held(task, opinion);
        }
        opinions.add(opinion, nomination);
        return switch (given.decision()) {
            case AGREE -> Handled.completed("AGREE");
            case RETURN -> Handled.returned();
            case REJECT -> {
                nomination.because(words(given.reason()));
                yield Handled.rejected();
            }
        };
    }

    /** It counts once the unit's seal is on the form. */
    private Handled held(TaskInHand task, Opinion opinion) {
        var place = opinion.place();
        var speaker = opinion.speaker();
        var said = new HeldOpinion(task.taskId(), opinion.nominationId(), place.step(), place.stepName(),
                place.dossierVersion(), opinion.word().text(), speaker.userId(), speaker.insteadOf(), speaker.post(),
                Objects.requireNonNull(task.unitId()), speaker.unitName(), opinion.at());
        held.add(said);
        seals.order(said, held.authors(opinion.nominationId()), task.duty(), task.caller());
        return Handled.held("AGREE");
    }

    private static void requireReason(OpinionGiven given) {
        if (given.decision() != Decision.AGREE && words(given.reason()).isBlank()) {
            throw new InvalidInput("reason", "退回修改和不予推荐须说明理由");
        }
        if (given.decision() == Decision.RETURN) {
            AskedFields.require(given.fields());
        }
    }

    private Opinion opinion(TaskInHand task, OpinionGiven given, Nomination nomination, String defaultText) {
        return new Opinion(Ids.next(), nomination.id(), place(task, nomination), word(given, defaultText),
                new Speaker(task.caller().userId(), task.duty().insteadOf(), task.duty().post().name(), task.unitId(),
                        unitName(task, nomination)),
                taken(task, given, nomination), null);
    }

    private static Place place(TaskInHand task, Nomination nomination) {
        return Place.next(task.step(), task.stepName(), nomination.dossierVersion());
    }

    private static Word word(OpinionGiven given, String defaultText) {
        var text = words(given.text()).isBlank() && given.decision() == Decision.AGREE
                ? defaultText : words(given.text());
        return new Word(given.decision(), text, words(given.reason()), words(given.fields()));
    }

    private Taken taken(TaskInHand task, OpinionGiven given, Nomination nomination) {
        var today = Shanghai.today(clock);
        var scan = scan(task, given, nomination);
        return task.onPaper()
                ? new Taken(Track.PAPER, scan, Objects.requireNonNullElse(given.givenOn(), today), Shanghai.now(clock))
                : new Taken(Track.ACCOUNT, scan, today, Shanghai.now(clock));
    }

    private @Nullable String scan(TaskInHand task, OpinionGiven given, Nomination nomination) {
        if (!task.onPaper()) {
            return null;
        }
        if (given.scan() == null || given.scan().isBlank()) {
            throw new InvalidInput("scan", "书面意见须上传盖章扫描件");
        }
        scans.require(given.scan(), task.duty().unitId(), nomination);
        requirePlausible(given.givenOn());
        return given.scan();
    }

    /** A stamp is put on this year's forms: an older date is a slip of a digit (ours). */
    private void requirePlausible(@Nullable LocalDate givenOn) {
        var today = Shanghai.today(clock);
        if (givenOn != null && givenOn.isAfter(today)) {
            throw new InvalidInput("givenOn", "意见日期不能晚于今天");
        }
        if (givenOn != null && givenOn.isBefore(today.minusYears(1))) {
            throw new InvalidInput("givenOn", "意见日期早于一年前，请按扫描件上的日期核对");
        }
    }

    private String unitName(TaskInHand task, Nomination nomination) {
        return task.unitId() == null ? words(nomination.dossier().employer())
                : organization.unit(task.unitId()).name();
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
