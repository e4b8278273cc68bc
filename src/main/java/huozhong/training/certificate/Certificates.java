package huozhong.training.certificate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Unit;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.SeenText;
import huozhong.shared.Shanghai;
import huozhong.team.MemberPeople;

/**
 * Issues certificates, revokes one and reissues one. Numbers are counted within the plan: who lost against a concurrent
 * one is run again, outside of the transaction.
 */
@Service
@Transactional
public class Certificates {

    private static final int LONGEST_REASON = 200;

    private final CertificateRows rows;
    private final WriteCertificate writing;
    private final MemberPeople people;
    private final Organization organization;
    private final Audit audit;
    private final Clock clock;

    Certificates(CertificateRows rows, WriteCertificate writing, MemberPeople people, Organization organization,
                 Audit audit, Clock clock) {
        this.rows = rows;
        this.writing = writing;
        this.people = people;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** One for each who has none of this course that is valid; answers how many those are. */
    public int issue(CertifiedCourse course, List<Graduate> graduates) {
        var next = rows.last(course.planId());
        var issued = new ArrayList<Certificate>();
        for (var person : graduates) {
            if (rows.findByLiveKey(course.id() + ":" + person.personId()).isEmpty()) {
                next++;
                issued.add(new Certificate(whose(course, person), next, writing.said(new CertificateText(
                        writing.number(course.planId(), next), person.name(), course.title(),
                        course.organiser().name(), course.from(), course.until(),
                        person.hours().stripTrailingZeros().toPlainString(), Shanghai.today(clock), Ids.next()))));
            }
        }
        if (!issued.isEmpty()) {
            rows.saveAllAndFlush(issued);
            audit.record(Act.bySystem("CERTIFICATES_ISSUED", course.id(), Map.of("people",
                    String.valueOf(issued.size()), "first", issued.get(0).number(), "last",
                    issued.get(issued.size() - 1).number())));
        }
        return issued.size();
    }

    private static Certificate.Whose whose(CertifiedCourse course, Graduate person) {
        return new Certificate.Whose(course.planId(), course.id(), person.personId(), course.organiser().id(),
                course.regionId(), person.homeRegionId());
    }

    /** 撤销: by a leader of the organiser, with a reason; the number stays and says so to whoever verifies it. */
    public void revoke(String courseId, String id, String reason, Caller caller) {
        var certificate = find(courseId, id);
        var duty = leading(certificate, caller);
        certificate.revoke(required(reason), caller.userId(), Shanghai.now(clock));
        rows.saveAndFlush(certificate);
        audit.record(caller.act(duty, "CERTIFICATE_REVOKED", id, Map.of("number", certificate.number())));
    }

    /** 换发: the old one ends and another says the same of the person by the name that he has now; answers its number. */
    public String reissue(String courseId, String id, String reason, Caller caller) {
        var old = find(courseId, id);
        var duty = leading(old, caller);
        var said = writing.text(old).orElseThrow(NotFound::new);
        var name = Optional.ofNullable(people.of(List.of(old.whose().personId())).get(old.whose().personId()))
                .map(MemberPeople.Person::name).orElse(said.name());
        var next = rows.last(old.whose().planId()) + 1;
        var number = writing.number(old.whose().planId(), next);
        old.reissuedAs(number, required(reason), caller.userId(), Shanghai.now(clock));
        rows.saveAndFlush(old);
        rows.saveAndFlush(new Certificate(old.whose(), next, writing.said(new CertificateText(number, name,
                said.course(), said.organiser(), said.from(), said.until(), said.hours(), Shanghai.today(clock),
                Ids.next()))));
        audit.record(caller.act(duty, "CERTIFICATE_REISSUED", id, Map.of("number", old.number(), "by", number)));
        return number;
    }

    private Certificate find(String courseId, String id) {
        return rows.findByIdAndCourseId(id, courseId).orElseThrow(NotFound::new);
    }

    /** Of the organiser, or of who took its business over. */
    private Duty leading(Certificate certificate, Caller caller) {
        var unitId = certificate.whose().unitId();
        return caller.requireDutyIn(organization.unitAnsweringFor(unitId).map(Unit::id).orElse(unitId),
                Post.Kind.LEADER);
    }

    private static String required(String reason) {
        var seen = SeenText.of(reason);
        if (seen.isEmpty() || seen.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", seen.isEmpty() ? "请填写理由" : "理由最多" + LONGEST_REASON + "字");
        }
        return seen;
    }
}
