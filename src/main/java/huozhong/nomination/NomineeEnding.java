package huozhong.nomination;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.workflow.TaskEntry;

/** Why a task about a nominee is there no more: who withdrew or rejected him, or took a word back, and when. */
@Component
class NomineeEnding {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private final Nominations nominations;
    private final Opinions opinions;
    private final Organization organization;

    NomineeEnding(Nominations nominations, Opinions opinions, Organization organization) {
        this.nominations = nominations;
        this.opinions = opinions;
        this.organization = organization;
    }

    Optional<String> of(TaskEntry gone) {
        return nominations.findById(gone.caseId()).flatMap(nomination -> switch (nomination.state()) {
            case WITHDRAWN -> Optional.of(said(nomination.endedBy(),
                    organization.unit(nomination.recommenderId()).name(), nomination.endedAt()) + "撤回申报，无须办理");
            case REJECTED -> rejection(opinions.of(nomination.id())).map(one -> said(one.userId(),
                    one.speaker().unitName(), one.at()) + "在“" + one.place().stepName() + "”不予推荐，无须办理");
            case IN_PROGRESS, ACCEPTED -> takenBack(opinions.of(nomination.id()), gone);
            default -> Optional.empty();
        });
    }

    private static Optional<Opinion> rejection(List<Opinion> all) {
        return all.stream().filter(one -> one.decision() == Opinion.Decision.REJECT).reduce((earlier, later) -> later);
    }

    /** The opinion that was taken back when the task went. */
    private Optional<String> takenBack(List<Opinion> all, TaskEntry gone) {
        var at = Objects.requireNonNullElse(gone.doneAt(), gone.since());
        return all.stream().flatMap(one -> Stream.ofNullable(one.voided()).map(why -> new TakenBack(one, why)))
                .filter(one -> !one.why.at().isAfter(at)).max(Comparator.comparing(one -> one.why.at()))
                .map(one -> said(one.why.userId(), one.unit(), one.why.at()) + one.words());
    }

    /** An opinion and what took its validity away. */
    private record TakenBack(Opinion opinion, Opinion.Voided why) {

        /** Its own unit takes an opinion back; whoever made it void otherwise is of another. */
        String unit() {
            return why.cause() == Opinion.Cause.RETRACTED ? opinion.speaker().unitName() : "";
        }

        String words() {
            return switch (why.cause()) {
                case RETRACTED -> "撤回" + what() + "，这件事暂时无须办理";
                case CHOICE_TAKEN_BACK -> "取消入选，这件事暂时无须办理";
                case COVERED_FIELD_CHANGED, CORRECTED -> "修改登记表，须重新征求意见，这件事暂时无须办理";
            };
        }

        private String what() {
            return opinion.decision() == Opinion.Decision.RETURN ? "退回修改" : "“" + opinion.place().stepName() + "”的意见";
        }
    }

    private String said(@Nullable String userId, String unit, @Nullable LocalDateTime at) {
        var who = userId == null ? unit
                : organization.user(userId).name() + (unit.isEmpty() ? "" : "（" + unit + "）");
        return "这件事已由" + who + (at == null ? "" : "于" + at.format(TIME));
    }
}
