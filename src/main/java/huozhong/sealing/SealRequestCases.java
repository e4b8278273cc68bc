package huozhong.sealing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.access.Scope;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Region;
import huozhong.organization.User;
import huozhong.shared.NotFound;
import huozhong.workflow.CaseFacts;
import huozhong.workflow.CaseSource;
import huozhong.workflow.Known;
import huozhong.workflow.RoutedBy;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.Whose;

/** Tells the workflow what it needs of a request for a seal. */
@Component
class SealRequestCases implements CaseSource {

    private static final String KIND = "SEAL_REQUEST";
    private static final String DIVISION = "DIVISION";
    private static final String DEPARTMENT = "DEPARTMENT";

    private final SealRequestRows requests;
    private final Requesting requesting;
    private final RefuseSealRequest refusal;
    private final Organization organization;

    SealRequestCases(SealRequestRows requests, Requesting requesting, RefuseSealRequest refusal,
                     Organization organization) {
        this.requests = requests;
        this.requesting = requesting;
        this.refusal = refusal;
        this.organization = organization;
    }

    @Override
    public String process() {
        return SealRequest.PROCESS;
    }

    @Override
    public Known known() {
        return new Known(Set.of("RecordSealRequest", "ReviewSealRequest", "AwaitSeal", "EndEvent_SealRequestSealed",
                "EndEvent_SealRequestRejected", "EndEvent_SealRequestEnded"),
                Set.of(SealRequest.SEALED, SealRequest.ENDED), Set.of(SealRequest.REJECTED));
    }

    @Override
    public RoutedBy routedBy() {
        return new RoutedBy(Set.of(Level.values()), Map.of(KIND, "用印申请"),
                Map.of(DIVISION, "申请处室", DEPARTMENT, "主管单位"));
    }

    @Override
    public Map<String, Set<String>> words() {
        return Map.of();
    }

    /** Without the name of whom the document is about: it is told beside it as long as he is not forgotten. */
    @Override
    public CaseFacts facts(String caseId) {
        var request = find(caseId);
        var about = requesting.of(request.wanted().kind());
        var region = region(request);
        return new CaseFacts(about.contextId(request.wanted().subject()), about.words() + "用印申请", "", "", region.id(),
                region.level().name(), KIND, request.unitId(), Map.of(Whose.OFFICE, request.departmentId(),
                DIVISION, request.unitId(), DEPARTMENT, request.departmentId()));
    }

    /** Of units in no region that of all. */
    private Region region(SealRequest request) {
        return Stream.of(request.unitId(), request.departmentId())
                .flatMap(id -> Stream.ofNullable(organization.unit(id).regionId())).findFirst()
                .map(organization::region)
                .orElseGet(() -> organization.regions().stream().filter(one -> one.parentId() == null).findFirst()
                        .orElseThrow());
    }

    @Override
    public String page(String caseId) {
        return "/seal-requests/" + caseId;
    }

    @Override
    public boolean concerns(String caseId, User user) {
        var wanted = find(caseId).wanted();
        return requesting.of(wanted.kind()).concerns(wanted.subject(), user);
    }

    @Override
    public Map<String, String> subtitles(Set<String> caseIds) {
        return requests.all(caseIds).stream().collect(Collectors.toMap(SealRequest::id, this::title));
    }

    private String title(SealRequest request) {
        var wanted = request.wanted();
        return requesting.of(wanted.kind()).titles(Set.of(wanted.subject())).getOrDefault(wanted.subject(), "");
    }

    @Override
    public Optional<String> ending(TaskEntry gone) {
        return requests.find(gone.caseId()).filter(one -> one.state() == SealRequest.State.CANCELLED)
                .map(one -> "同意的意见已撤回或需重新办理，不再用印");
    }

    @Override
    public void stopped(String caseId, String reason) {
        refusal.refuse(caseId, reason);
    }

    @Override
    public boolean isVisible(String caseId, Scope scope) {
        return requests.find(caseId).filter(one -> isVisible(one, scope)).isPresent();
    }

    static boolean isVisible(SealRequest request, Scope scope) {
        return scope.hasUnit(request.unitId()) || scope.hasUnit(request.departmentId());
    }

    private SealRequest find(String caseId) {
        return requests.find(caseId).orElseThrow(NotFound::new);
    }
}
