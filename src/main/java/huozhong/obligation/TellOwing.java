package huozhong.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import huozhong.access.Duty;
import huozhong.notification.Message;
import huozhong.notification.MessageKind;
import huozhong.notification.SendMessages;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Unit;
import huozhong.plan.DateHistory;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.Shanghai;

/**
 * Tells whoever owes something, or receives it, that it is urged for, due, overdue, that a date moved, what became of
 * an application for more time, and of a bulletin. For a region (各地区) both its offices are told.
 */
@Component
class TellOwing {

    private static final String PAGE = "/obligations";

    private final PlanBook plans;
    private final Obligations obligations;
    private final OwingUnits owing;
    private final Organization organization;
    private final DateHistory dates;
    private final SendMessages messages;
    private final Clock clock;

    TellOwing(PlanBook plans, Obligations obligations, OwingUnits owing, Organization organization, DateHistory dates,
              SendMessages messages, Clock clock) {
        this.plans = plans;
        this.obligations = obligations;
        this.owing = owing;
        this.organization = organization;
        this.dates = dates;
        this.messages = messages;
        this.clock = clock;
    }

    void urged(Plan plan, Obligation obligation, String unitId, String words, Duty by) {
        var subject = OwedSubject.urged(plan.id(), unitId, obligation.code());
        tell(Message.of(MessageKind.OBLIGATION_URGED, subject, obligation.name(), PAGE).in(plan.id())
                .by(by.unitName()).saying(words).on(Shanghai.today(clock)), unitId, Post.Kind.CLERK, Post.Kind.LEADER);
    }

    /** Told once an application; over once it is handed in, or another day is in force. */
    void granted(Extension asked, LocalDate until, Duty by) {
        var message = due(MessageKind.EXTENSION_GRANTED, asked.planId(), asked.unitId(), asked.code(), until);
        tell(message.on(asked.id()).by(by.unitName()), asked.unitId(), Post.Kind.CLERK, Post.Kind.LEADER);
    }

    void refused(Extension asked, String why, Duty by) {
        var subject = OwedSubject.urged(asked.planId(), asked.unitId(), asked.code());
        var name = obligations.get(plans.plan(asked.planId()), asked.code()).name();
        tell(Message.of(MessageKind.EXTENSION_REFUSED, subject, name, PAGE).in(asked.planId()).on(asked.id())
                .by(by.unitName()).saying(why), asked.unitId(), Post.Kind.CLERK, Post.Kind.LEADER);
    }

    /** To all of whom it speaks. */
    void issued(Bulletin bulletin, Duty by) {
        var message = Message.of(MessageKind.BULLETIN_ISSUED, bulletin.id(), bulletin.counted().name(),
                "/bulletins/" + bulletin.id()).in(bulletin.planId()).by(by.unitName()).saying(bulletin.title());
        bulletin.counted().unitIds().stream().sorted().forEach(unitId ->
                tell(message, unitId, Post.Kind.CLERK, Post.Kind.LEADER));
    }

    @EventListener
    void on(Reminder one) {
        var message = due(MessageKind.REMINDED, one.planId(), one.unitId(), one.code(), one.due())
                .on(one.offsetDays());
        tell(message, one.unitId(), Post.Kind.CLERK);
        if (one.isForLeaders()) {
            tell(message, one.unitId(), Post.Kind.LEADER);
        }
    }

    @EventListener
    void on(Reminder.Overdue one) {
        var message = due(MessageKind.STILL_OWED, one.planId(), "", one.code(), one.due()).on(one.offsetDays())
                .times(one.units());
        organization.unitsIn(plans.plan(one.planId()).regionId()).stream().filter(Unit::runsItsRegion)
                .forEach(office -> messages.toPosts(message, office.id(), Post.Kind.CLERK, Post.Kind.LEADER));
    }

    private Message due(MessageKind kind, String planId, String unitId, String code, LocalDate due) {
        var name = obligations.get(plans.plan(planId), code).name();
        return Message.of(kind, OwedSubject.due(planId, unitId, code, due), name, PAGE).in(planId).until(due);
    }

    /** Whoever owes anything in the plan reckons with its dates. */
    @EventListener
    void on(Plan.DateMoved moved) {
        var move = dates.move(moved.moveId()).orElseThrow();
        var message = Message.of(MessageKind.DATE_MOVED, move.id(), move.name(), "/plans/" + move.planId())
                .in(move.planId()).by(organization.unit(move.unitId()).name()).saying(move.reason())
                .until(move.to().to());
        owing.of(plans.plan(move.planId())).forEach(one ->
                tell(message, one.unit().id(), Post.Kind.CLERK, Post.Kind.LEADER));
    }

    private void tell(Message message, String unitId, Post.Kind... posts) {
        offices(organization.unit(unitId)).forEach(office -> messages.toPosts(message, office.id(), posts));
    }

    private Stream<Unit> offices(Unit unit) {
        return unit.runsItsRegion() && unit.isActive() ? organization.unitsIn(
                Objects.requireNonNull(unit.regionId())).stream().filter(Unit::runsItsRegion) : Stream.of(unit);
    }
}
