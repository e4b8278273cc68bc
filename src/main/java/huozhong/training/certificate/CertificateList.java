package huozhong.training.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Scope;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Unit;

/** A course's certificates: all to the organiser and whoever runs its region, to others those of their own region. */
@Service
@Transactional(readOnly = true)
public class CertificateList {

    private final CertificateRows rows;
    private final WriteCertificate writing;
    private final Organization organization;

    CertificateList(CertificateRows rows, WriteCertificate writing, Organization organization) {
        this.rows = rows;
        this.writing = writing;
        this.organization = organization;
    }

    /** One of them; without a name once the person is forgotten. */
    public record Line(String id, String number, @Nullable String name, String homeRegion, String hours,
                       LocalDate issuedOn, CertificateState state, @Nullable LocalDate endedOn, @Nullable String reason,
                       @Nullable String replacedBy, boolean mayEnd) {
    }

    public List<Line> of(String courseId, Caller caller) {
        return seen(courseId, caller.scope()).stream().map(one -> line(one, caller)).toList();
    }

    List<Certificate> seen(String courseId, Scope scope) {
        return rows.findByCourseIdOrderByOrdinal(courseId).stream().filter(one -> isSeen(one.whose(), scope)).toList();
    }

    private boolean isSeen(Certificate.Whose whose, Scope scope) {
        return scope.covers(whose.unitId(), path(whose.regionId())) || scope.runs(path(whose.homeRegionId()));
    }

    private String path(String regionId) {
        return organization.region(regionId).path();
    }

    private Line line(Certificate one, Caller caller) {
        var text = writing.text(one);
        return new Line(one.id(), one.number(), text.map(CertificateText::name).orElse(null),
                organization.region(one.whose().homeRegionId()).name(), text.map(CertificateText::hours).orElse(""),
                one.issuedAt().toLocalDate(), one.state(),
                Optional.ofNullable(one.endedAt()).map(at -> at.toLocalDate()).orElse(null), one.reason(),
                one.replacedBy(), text.isPresent() && one.state() == CertificateState.VALID && mayEnd(one, caller));
    }

    private boolean mayEnd(Certificate one, Caller caller) {
        var unitId = one.whose().unitId();
        return caller.dutyIn(organization.unitAnsweringFor(unitId).map(Unit::id).orElse(unitId), Post.Kind.LEADER)
                .isPresent();
    }
}
