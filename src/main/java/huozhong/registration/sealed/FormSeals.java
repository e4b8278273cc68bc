package huozhong.registration.sealed;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.nomination.NomineePapers;
import huozhong.nomination.NomineePapers.Part;
import huozhong.organization.Organization;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.registration.print.FormPrints;
import huozhong.registration.scan.StampQuery.State;
import huozhong.registration.scan.StampRecord;
import huozhong.registration.scan.StampRecord.Stamp;
import huozhong.seal.SealedDocuments;
import huozhong.seal.SealedDocuments.Coded;
import huozhong.seal.SealedDocuments.Pressed;

/** 盖章 on one person's form, box by box and on both tracks, for whom the dossier exists. */
@Service
@Transactional(readOnly = true)
public class FormSeals {

    private final NomineePapers forms;
    private final StampRecord stamps;
    private final SealedDocuments documents;
    private final FormPrints prints;
    private final Organization organization;

    FormSeals(NomineePapers forms, StampRecord stamps, SealedDocuments documents, FormPrints prints,
              Organization organization) {
        this.forms = forms;
        this.stamps = stamps;
        this.documents = documents;
        this.prints = prints;
        this.organization = organization;
    }

    /** A box, and the seal that is in it, or the last that was. */
    public record Box(String step, String name, State state, @Nullable Mark mark) {
    }

    /**
     * A seal.
     *
     * @param unit  whose seal it is by its register; of one on paper the unit whose clerk scanned it
     * @param by    who scanned it, or said whose page it is; nobody for an electronic one
     * @param stamp of one on paper, by which its page's picture is read
     * @param ended why it doesn't hold any more
     */
    public record Mark(Track track, String unit, @Nullable String by, LocalDateTime at, @Nullable String stamp,
                       @Nullable Ended ended) {
    }

    /** 纸质盖章 · 电子印章. */
    public enum Track { PAPER, SEAL }

    /** When it ended, which isn't known of the oldest, and why in words. */
    public record Ended(@Nullable LocalDateTime at, String why) {
    }

    /** In the order of the form. */
    public List<Box> of(String nominationId, Caller caller) {
        var onPaper = stamps.of(nominationId, caller);
        var sealed = documents.latest(SealedForms.KIND, nominationId);
        var printed = prints.lastStanding(nominationId);
        return forms.forms(List.of(nominationId), caller).get(0).opinions().stream()
                .map(part -> box(part, onPaper, sealed, printed)).toList();
    }

    private Box box(Part part, List<Stamp> onPaper, Optional<Coded> sealed, Optional<LocalDateTime> printed) {
        var paper = onPaper.stream().filter(stamp -> stamp.step().equals(part.step())).findFirst().map(this::mark);
        var electronic = sealed.flatMap(document -> document.seals().stream()
                .filter(seal -> seal.box().equals(part.step())).findFirst().map(seal -> mark(seal, document)));
        var mark = latest(paper, electronic);
        return new Box(part.step(), part.name(), state(mark, printed), mark.orElse(null));
    }

    /** One that holds before one that doesn't, then the later. */
    private static Optional<Mark> latest(Optional<Mark> paper, Optional<Mark> electronic) {
        if (paper.isEmpty() || electronic.isEmpty()) {
            return paper.or(() -> electronic);
        }
        var one = paper.get();
        var other = electronic.get();
        if (one.ended == null != (other.ended == null)) {
            return one.ended == null ? paper : electronic;
        }
        return one.at.isAfter(other.at) ? paper : electronic;
    }

    private static State state(Optional<Mark> mark, Optional<LocalDateTime> printed) {
        var ended = mark.map(Mark::ended);
        if (mark.isPresent() && ended.isEmpty()) {
            return State.STAMPED;
        }
        var since = ended.map(Ended::at);
        if (printed.filter(at -> since.isEmpty() || !at.isBefore(since.get())).isPresent()) {
            return State.TO_SCAN;
        }
        return mark.isPresent() ? State.VOIDED : State.NOT_STAMPED;
    }

    private Mark mark(Stamp stamp) {
        var by = organization.users(List.of(stamp.by())).stream().map(User::name).findFirst().orElse(null);
        var unit = organization.units(List.of(stamp.unitId())).stream().map(Unit::name).findFirst().orElse("");
        var voided = stamp.voided();
        return new Mark(Track.PAPER, unit, by, stamp.at(), stamp.scan() == null ? null : stamp.id(),
                voided == null ? null : new Ended(voided.at(), why(voided)));
    }

    private static String why(StampRecord.Voided voided) {
        return switch (voided.cause()) {
            case FIELD_CHANGED -> "盖章后改动了" + voided.note();
            case OPINION_VOIDED -> "盖章后意见已撤回或失效";
            case TAKEN_BACK -> "撤销了匹配" + (voided.note().isBlank() ? "" : "：" + voided.note());
        };
    }

    private static Mark mark(Pressed seal, Coded document) {
        return new Mark(Track.SEAL, seal.unitName(), null, seal.at(), null, document.isVoid()
                ? new Ended(document.voidedAt(), "盖章后登记的内容有修改或意见已撤回，整份用印文件失效") : null);
    }
}
