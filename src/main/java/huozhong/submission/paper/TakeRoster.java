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
import huozhong.seal.SealedOfd;
import huozhong.shared.NotFound;
import huozhong.submission.RosterSource;

/** Gives a version's files, with mobiles in full, to whom its list exists for; recorded each time. */
@Service
public class TakeRoster {

    private final RosterVersions versions;
    private final RosterStamps stamps;
    private final RosterSource source;
    private final SealedOfd ofd;
    private final Uploads files;
    private final Audit audit;

    TakeRoster(RosterVersions versions, RosterStamps stamps, RosterSource source, SealedOfd ofd, Uploads files,
               Audit audit) {
        this.versions = versions;
        this.stamps = stamps;
        this.source = source;
        this.ofd = ofd;
        this.files = files;
        this.audit = audit;
    }

    /** 电子表 · 打印件 · 盖章件 · 盖章件 once more as OFD, where its seals are electronic. */
    public enum Form { WORKBOOK, PAPER, STAMPED, OFD }

    @Transactional
    public FileContent take(String versionId, Form form, Caller caller) {
        var version = versions.find(versionId).orElseThrow(NotFound::new);
        given(version, form.name().toLowerCase(Locale.ROOT), caller);
        return switch (form) {
            case WORKBOOK -> files.read(version.workbookId());
            case PAPER -> files.read(version.paperId());
            case STAMPED -> files.read(stamps.stampedFile(version).orElseThrow(NotFound::new));
            case OFD -> sealed(version, caller);
        };
    }

    private FileContent sealed(RosterVersion version, Caller caller) {
        if (!stamps.isSealed(version)) {
            throw new NotFound();
        }
        return ofd.of(RosterOrders.KIND, version.id(), caller);
    }

    /** The scan that somebody has to look at. */
    @Transactional
    public FileContent scan(String stampId, Caller caller) {
        var stamp = stamps.find(stampId).orElseThrow(NotFound::new);
        var version = versions.find(stamp.versionId()).orElseThrow(NotFound::new);
        var file = Optional.ofNullable(stamp.fileId()).orElseThrow(NotFound::new);
        given(version, "scan", caller);
        return files.read(file);
    }

    /** Recorded first: where he may not have it nothing is made either. */
    private void given(RosterVersion version, String as, Caller caller) {
        var duty = caller.reading(scope -> source.isVisible(version.list(), scope)).orElseThrow(NotFound::new);
        audit.record(caller.act(duty, "ROSTER_TAKEN", version.id(),
                Map.of("as", as, "people", String.valueOf(version.lines().size()))));
    }
}
