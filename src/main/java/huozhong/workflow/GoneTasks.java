package huozhong.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Deputy;
import huozhong.organization.Organization;
import huozhong.shared.Shanghai;

/** What became of a task that somebody had and has no more: handed on, ended with its case, his deputyship over. */
@Component
class GoneTasks {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private final TaskEntries entries;
    private final Transfers transfers;
    private final Cases cases;
    private final Organization organization;
    private final Clock clock;

    GoneTasks(TaskEntries entries, Transfers transfers, Cases cases, Organization organization, Clock clock) {
        this.entries = entries;
        this.transfers = transfers;
        this.cases = cases;
        this.organization = organization;
        this.clock = clock;
    }

    static String at(LocalDateTime time) {
        return time.format(TIME);
    }

    /** Of one that was offered to the caller when it ended. */
    TaskGone ended(TaskEntry gone) {
        return new TaskGone(cases.ending(gone).orElseGet(() -> "这件事已于"
                + at(Objects.requireNonNullElse(gone.doneAt(), gone.since())) + "终止，无须办理"));
    }

    /** Of one that isn't offered to the caller; nothing where he never had it. */
    Optional<TaskGone> elsewhere(String taskId, List<TaskEntry> offered, Caller caller) {
        return handedOn(taskId, caller).or(() -> deputyship(offered, caller)).map(TaskGone::new);
    }

    private Optional<String> handedOn(String taskId, Caller caller) {
        var groups = caller.groups();
        return entries.handedOver(taskId).stream().filter(act -> groups.contains(act.groupId()))
                .reduce((earlier, later) -> later)
                .flatMap(act -> transfers.ofTask(taskId).stream().filter(one -> one.id().equals(act.taskId()))
                        .findFirst())
                .map(one -> "这件事已由" + one.by() + "（" + one.unit() + "）于" + at(one.at()) + "转交给" + one.to()
                        + "办理");
    }

    private Optional<String> deputyship(List<TaskEntry> offered, Caller caller) {
        var today = Shanghai.today(clock);
        return caller.isAdministrator() ? Optional.empty() : organization.deputyshipsOf(caller.userId()).stream()
                .filter(deputy -> until(deputy).isBefore(today) && hadOneOf(deputy, offered))
                .map(deputy -> "您代" + organization.user(deputy.userId()).name() + "办理至" + until(deputy).format(DAY)
                        + "，代理已经结束，这件事由其本人或所在单位办理").findFirst();
    }

    private boolean hadOneOf(Deputy deputy, List<TaskEntry> offered) {
        var groups = Stream.concat(Stream.of(Caller.personalGroup(deputy.userId())),
                organization.postsOf(deputy.userId()).stream().map(post -> Duty.group(post.unitId(), post.kind())))
                .toList();
        return offered.stream().anyMatch(entry -> groups.contains(entry.groupId())
                && !entry.since().toLocalDate().isAfter(until(deputy))
                && (entry.doneAt() == null || !entry.doneAt().toLocalDate().isBefore(deputy.period().from())));
    }

    private static LocalDate until(Deputy deputy) {
        return Objects.requireNonNull(deputy.period().until());
    }
}
