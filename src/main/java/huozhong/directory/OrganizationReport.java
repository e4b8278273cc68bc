package huozhong.directory;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.access.Proposal;
import huozhong.access.Proposals;
import huozhong.shared.NotFound;
import huozhong.shared.Page;

/** What the check of a file found: for the administrator who brings it and the one who agrees to it. */
@Service
@Transactional(readOnly = true)
public class OrganizationReport {

    private final OrganizationImports imports;
    private final Proposals proposals;

    OrganizationReport(OrganizationImports imports, Proposals proposals) {
        this.imports = imports;
        this.proposals = proposals;
    }

    /** Counts of a checked file, whether it waits for the second key, and whether it is written. */
    public record Summary(String id, String fileName, boolean proposed, boolean written, int rows, int problems,
                          long added, long changed, long ended, LocalDateTime checkedAt,
                          @Nullable LocalDateTime writtenAt) {
    }

    public Summary summary(String id, Caller caller) {
        var one = find(id, caller);
        var found = one.found();
        return new Summary(one.id(), one.fileName(), proposals.isOpen(Proposal.Kind.ORGANIZATION_WRITTEN, id),
                one.state() == OrganizationImport.State.WRITTEN, one.rowCount(), found.problems().size(),
                found.count(Change.Kind.ADDED), found.count(Change.Kind.CHANGED), found.count(Change.Kind.ENDED),
                one.createdAt(), one.writtenAt());
    }

    public Page<Problem> problems(String id, int from, int size, Caller caller) {
        return page(find(id, caller).found().problems(), from, size);
    }

    public Page<Change> changes(String id, int from, int size, Caller caller) {
        return page(find(id, caller).found().changes(), from, size);
    }

    OrganizationImport find(String id, Caller caller) {
        if (!caller.has(Grant.SYSTEM_ADMINISTRATOR) && !caller.has(Grant.SECURITY_ADMINISTRATOR)) {
            throw new NotFound();
        }
        return imports.find(id).orElseThrow(NotFound::new);
    }

    private static <T> Page<T> page(List<T> all, int from, int size) {
        var begin = Math.max(0, Math.min(from, all.size()));
        var end = Math.min(begin + Math.max(1, Math.min(size, 500)), all.size());
        return new Page<>(List.copyOf(all.subList(begin, end)), end < all.size() ? String.valueOf(end) : null);
    }
}
