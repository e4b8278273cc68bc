package huozhong.sealing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Organization;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.seal.DocumentToSeal;
import huozhong.sealing.SealRequest.State;
import huozhong.shared.NotFound;
import huozhong.shared.Page;

/** What divisions ask for and departments are asked for, to those who work in either. */
@Service
@Transactional
public class SealRequestBook {

    private static final int MOST = 200;

    private final SealRequestRows requests;
    private final Requesting requesting;
    private final DocumentToSeal documents;
    private final Organization organization;

    SealRequestBook(SealRequestRows requests, Requesting requesting, DocumentToSeal documents,
                    Organization organization) {
        this.requests = requests;
        this.requesting = requesting;
        this.documents = documents;
        this.organization = organization;
    }

    /** One request by names. */
    public record Line(String id, String title, String box, String unitName, String departmentName, String opinion,
                       LocalDate on, String askedBy, LocalDateTime askedAt, String purpose, State state,
                       String reason) {
    }

    @Transactional(readOnly = true)
    public Page<Line> page(String before, int size, Caller caller) {
        var most = Math.max(1, Math.min(size, MOST));
        var page = Page.of(requests.page(caller.scope().units(), before, most + 1), most, SealRequest::id);
        return new Page<>(lines(page.items()), page.next());
    }

    @Transactional(readOnly = true)
    public Line line(String id, Caller caller) {
        return lines(List.of(visible(id, caller))).get(0);
    }

    /** The document as it would be sealed, or is. */
    public DocumentToSeal.Shown document(String id, Caller caller) {
        var request = visible(id, caller);
        if (!request.isOpen() && request.state() != State.SEALED) {
            throw new NotFound();
        }
        return documents.of(request.wanted().kind(), request.wanted().subject());
    }

    private SealRequest visible(String id, Caller caller) {
        return requests.find(id).filter(one -> SealRequestCases.isVisible(one, caller.scope()))
                .orElseThrow(NotFound::new);
    }

    private List<Line> lines(List<SealRequest> some) {
        var titles = titles(some);
        var units = organization.units(some.stream().flatMap(one -> Stream.of(one.unitId(), one.departmentId()))
                .distinct().toList()).stream().collect(Collectors.toMap(Unit::id, Unit::name));
        var users = organization.users(some.stream().map(SealRequest::askedBy).distinct().toList()).stream()
                .collect(Collectors.toMap(User::id, User::name));
        return some.stream().map(one -> new Line(one.id(), titles.getOrDefault(one.wanted().subject(), ""),
                one.wanted().box(), units.getOrDefault(one.unitId(), ""),
                units.getOrDefault(one.departmentId(), ""), one.wanted().opinion(), one.wanted().on(),
                users.getOrDefault(one.askedBy(), ""), one.askedAt(), one.purpose(), one.state(), one.reason()))
                .toList();
    }

    private Map<String, String> titles(List<SealRequest> some) {
        var titles = new HashMap<String, String>();
        some.stream().map(SealRequest::wanted).collect(Collectors.groupingBy(wanted -> wanted.kind()))
                .forEach((kind, wanted) -> titles.putAll(requesting.of(kind)
                        .titles(wanted.stream().map(one -> one.subject()).distinct().toList())));
        return titles;
    }
}
