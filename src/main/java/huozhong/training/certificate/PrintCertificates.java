package huozhong.training.certificate;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.rendering.LiveTemplates;
import huozhong.rendering.PageRefused;
import huozhong.rendering.Press;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;

/** Valid certificates as PDF, one or all of a course that somebody sees, each as it was laid out when it was issued. */
@Service
@Transactional
public class PrintCertificates {

    static final int MOST = 1_000;

    private final CertificateList list;
    private final WriteCertificate writing;
    private final CertificatePaper paper;
    private final LiveTemplates templates;
    private final Press press;
    private final Audit audit;
    private final String address;

    PrintCertificates(CertificateList list, WriteCertificate writing, CertificatePaper paper, LiveTemplates templates,
                      Press press, Audit audit, @Value("${huozhong.address:}") String address) {
        this.list = list;
        this.writing = writing;
        this.paper = paper;
        this.templates = templates;
        this.press = press;
        this.audit = audit;
        this.address = address;
    }

    /** A file and its name. */
    public record Printed(String name, byte[] pdf) {
    }

    public Printed one(String courseId, String id, Caller caller) {
        return printed(courseId, one -> one.id().equals(id), caller);
    }

    public Printed all(String courseId, Caller caller) {
        return printed(courseId, one -> true, caller);
    }

    private Printed printed(String courseId, Predicate<Certificate> wanted, Caller caller) {
        var each = list.seen(courseId, caller.scope()).stream().filter(wanted)
                .filter(one -> one.state() == CertificateState.VALID && !one.content().isEmpty()).toList();
        if (each.isEmpty()) {
            throw new NotFound();
        }
        if (each.size() > MOST) {
            throw new InvalidInput("id", "一次最多打印" + MOST + "张证书，现有" + each.size() + "张，请由各地区分别打印");
        }
        var whose = each.get(0).whose();
        var duty = caller.reading(scope -> !list.seen(courseId, scope).isEmpty()).orElseThrow(NotFound::new);
        audit.record(caller.act(duty, "CERTIFICATES_PRINTED", whose.courseId(),
                Map.of("people", String.valueOf(each.size()))));
        var first = writing.text(each.get(0)).orElseThrow();
        return new Printed(each.size() == 1 ? "结业证书 " + first.number() + ".pdf" : "结业证书 " + first.course()
                + "（" + each.size() + "张）.pdf", pages(each));
    }

    /** By the template of the first: those of a course are issued at once, and one reissued later goes by its own. */
    private byte[] pages(List<Certificate> each) {
        var live = templates.then(paper, each.get(0).editionId());
        try {
            return press.print(live.template(), each.stream().map(this::values).toList()).pdf();
        } catch (PageRefused refused) {
            throw new InvalidInput("id", "编号" + each.get(refused.page()).number() + "：" + refused.getMessage());
        }
    }

    private Map<String, Object> values(Certificate one) {
        return CertificateValues.of(writing.text(one).orElseThrow(), one.checkCode(), address);
    }
}
