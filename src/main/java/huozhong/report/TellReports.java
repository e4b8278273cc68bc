package huozhong.report;

import org.springframework.stereotype.Component;

import huozhong.access.Duty;
import huozhong.notification.Message;
import huozhong.notification.MessageKind;
import huozhong.notification.SendMessages;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Unit;

/** Tells both offices of a region that its report was accepted; a return is told with its task. */
@Component
class TellReports {

    private final FreezeReport freezing;
    private final Organization organization;
    private final SendMessages messages;

    TellReports(FreezeReport freezing, Organization organization, SendMessages messages) {
        this.freezing = freezing;
        this.organization = organization;
        this.messages = messages;
    }

    void accepted(ProgressReport report, Duty by) {
        var message = Message.of(MessageKind.ACCEPTED, report.id(), freezing.title(report), "/reports/" + report.id())
                .in(report.planId()).by(by.unitName());
        organization.unitsIn(report.regionId()).stream().filter(Unit::runsItsRegion).forEach(office ->
                messages.toPosts(message, office.id(), Post.Kind.CLERK, Post.Kind.LEADER));
    }
}
