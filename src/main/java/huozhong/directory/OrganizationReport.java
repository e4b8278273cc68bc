package huozhong.directory;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.shared.NotFound;
import huozhong.shared.Page;

/** What the check of a file found: the system administrator's to see. */
@Service
@Transactional(readOnly = true)
public class OrganizationReport {

    private final OrganizationImports imports;

    OrganizationReport(OrganizationImports imports) {
        this.imports = imports;
    }

    /** Counts of a checked or written file. */
    public record Summary(String id, String fileName, boolean written, int rows, int problems, long added, long changed,
                          long ended, LocalDateTime checkedAt, @Nullable LocalDateTime writtenAt) {
    }

    public Summary summary(String id, Caller caller) {
        var one = find(id, caller);
        var found = one.found();
        return new Summary(one.id(), one.fileName(), one.state() == OrganizationImport.State.WRITTEN, one.rowCount(),
                found.problems().size(), found.count(Change.Kind.ADDED), found.count(Change.Kind.CHANGED),
                found.count(Change.Kind.ENDED), one.createdAt(), one.writtenAt());
    }

    public Page<Problem> problems(String id, int from, int size, Caller caller) {
        return page(find(id, caller).found().problems(), from, size);
    }

    public Page<Change> changes(String id, int from, int size, Caller caller) {
        return page(find(id, caller).found().changes(), from, size);
    }

    OrganizationImport find(String id, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        return imports.find(id).orElseThrow(NotFound::new);
    }

    private static <T> Page<T> page(List<T> all, int from, int size) {
        var begin = Math.max(0, Math.min(from, all.size()));
        var end = Math.min(begin + Math.max(1, Math.min(size, 500)), all.size());
        return new Page<>(List.copyOf(all.subList(begin, end)), end < all.size() ? String.valueOf(end) : null);
    }
}
