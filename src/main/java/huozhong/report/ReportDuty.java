package huozhong.report;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Organization;
import huozhong.organization.Post;

/** By which duty a caller acts for a region that reports: in the unit that owes, or in its 宣传部 or 文明办. */
@Component
class ReportDuty {

    private final Organization organization;

    ReportDuty(Organization organization) {
        this.organization = organization;
    }

    /** As a clerk: to write, to submit. */
    Optional<Duty> writing(String unitId, String regionId, Caller caller) {
        return in(unitId, regionId, caller, Post.Kind.CLERK);
    }

    Optional<Duty> writing(ProgressReport report, Caller caller) {
        return writing(report.unitId(), report.regionId(), caller);
    }

    /** As clerk or leader: to take it back. */
    Optional<Duty> acting(ProgressReport report, Caller caller) {
        return Stream.of(Post.Kind.CLERK, Post.Kind.LEADER)
                .flatMap(post -> in(report.unitId(), report.regionId(), caller, post).stream()).findFirst();
    }

    /** Whether he works for the region that reports: then he sees what is being written, too. */
    boolean isOwn(ProgressReport report, Caller caller) {
        var path = organization.region(report.regionId()).path();
        return caller.by(duty -> duty.unitId().equals(report.unitId()) || duty.runs().filter(path::equals).isPresent())
                .isPresent();
    }

    boolean isVisible(ProgressReport report, Caller caller) {
        return caller.scope().covers(report.unitId(), organization.region(report.regionId()).path());
    }

    private Optional<Duty> in(String unitId, String regionId, Caller caller, Post.Kind post) {
        return caller.dutyIn(unitId, post)
                .or(() -> caller.running(organization.region(regionId).path(), post));
    }
}
