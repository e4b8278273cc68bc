package huozhong.submission.paper;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.document.FileContent;
import huozhong.document.Uploads;
import huozhong.shared.NotFound;
import huozhong.submission.RosterSource;

/** Gives a version's files, with mobiles in full, to whom its list exists for; recorded each time. */
@Service
public class TakeRoster {

    private final RosterVersions versions;
    private final RosterStamps stamps;
    private final RosterSource source;
    private final Uploads files;
    private final Audit audit;

    TakeRoster(RosterVersions versions, RosterStamps stamps, RosterSource source, Uploads files, Audit audit) {
        this.versions = versions;
        this.stamps = stamps;
        this.source = source;
        this.files = files;
        this.audit = audit;
    }

    /** 电子表 · 打印件 · 盖章件. */
    public enum Form { WORKBOOK, PAPER, STAMPED }

    @Transactional
    public FileContent take(String versionId, Form form, Caller caller) {
        var version = versions.find(versionId).orElseThrow(NotFound::new);
        var file = switch (form) {
            case WORKBOOK -> version.workbookId();
            case PAPER -> version.paperId();
            case STAMPED -> stamps.stampedFile(version).orElseThrow(NotFound::new);
        };
        return given(version, file, form.name().toLowerCase(Locale.ROOT), caller);
    }

    /** The scan that somebody has to look at. */
    @Transactional
    public FileContent scan(String stampId, Caller caller) {
        var stamp = stamps.find(stampId).orElseThrow(NotFound::new);
        var version = versions.find(stamp.versionId()).orElseThrow(NotFound::new);
        var file = Optional.ofNullable(stamp.fileId()).orElseThrow(NotFound::new);
        return given(version, file, "scan", caller);
    }

    private FileContent given(RosterVersion version, String file, String as, Caller caller) {
        var duty = caller.reading(scope -> source.isVisible(version.list(), scope)).orElseThrow(NotFound::new);
        audit.record(caller.act(duty, "ROSTER_TAKEN", version.id(),
                Map.of("as", as, "people", String.valueOf(version.lines().size()))));
        return files.read(file);
    }
}
