package huozhong.roster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.document.StoredFile;
import huozhong.document.Unfolding;
import huozhong.document.Uploads;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.Shanghai;

/** Checks an uploaded roster, with or without photos, and keeps the import; no nomination is made of it yet. */
@Service
@Transactional
public class CheckRoster {

    private final RosterImports imports;
    private final RosterRows rows;
    private final RosterJudge judge;
    private final PlanBook plans;
    private final Uploads files;
    private final Audit audit;
    private final Clock clock;

    CheckRoster(RosterImports imports, RosterRows rows, RosterJudge judge, PlanBook plans, Uploads files,
                Audit audit, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.judge = judge;
        this.plans = plans;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** A file as the browser sent it, and which of its sheets is wanted if that was asked. */
    public record Upload(String name, byte[] content, @Nullable String sheet) {

        public Upload(String name, byte[] content) {
            this(name, content, null);
        }
    }

    /**
     * The import's id; a file that can't be read at all, or of more than 20,000 people, is InvalidInput on "file", one
     * with people on several sheets on "sheet".
     */
    public String check(String planId, String unitId, Upload roster, @Nullable Upload photos, Caller caller) {
        var duty = caller.requireDutyIn(unitId, Post.Kind.CLERK);
        var plan = plans.visible(planId, caller);
        plan.requireOpen();
        var target = judge.target(plan, unitId, duty);
        var sheet = RosterFile.read(roster.content(), roster.sheet(), RosterJudge.categories(plan));
        var unmatched = new ArrayList<String>();
        var withPhoto = photos == null ? Set.<Integer>of()
                : Unfolding.onThisNode(() -> photos(photos, sheet.lines(), unmatched));
        var typed = sheet.lines().stream().map(line -> RosterRow.of(line, withPhoto.contains(line.row()))).toList();
        var judged = judge.judge(typed, target, caller);
        var fileId = store(unitId, StoredFile.Kind.ROSTER, roster, caller);
        var photosId = photos == null ? null : store(unitId, StoredFile.Kind.PHOTO_ARCHIVE, photos, caller);
        var kept = new RosterImport(Ids.next(), planId, unitId, fileId, photosId,
                new RosterImportSheet(sheet.unit(), sheet.headerRow(), sheet.columns(), unmatched, sheet.remarks()),
                RosterImport.State.CHECKED, null, null, caller.userId(), Shanghai.now(clock), null);
        imports.add(kept);
        rows.addAll(kept.id(), RosterJudge.withSameRows(judged));
        audit.record(caller.act(duty, "ROSTER_CHECKED", kept.id(), Map.of("rows", String.valueOf(judged.size()))));
        return kept.id();
    }

    /** The rows that have a photo; what is no photo or belongs to nobody is told. */
    private Set<Integer> photos(Upload zip, List<RosterLine> lines, List<String> unmatched) {
        var matched = PhotoArchive.match(zip.content(), lines);
        unmatched.addAll(matched.unmatched());
        var fine = new HashSet<Integer>();
        matched.photos().forEach((row, photo) -> {
            try {
                files.requirePhoto(photo);
                fine.add(row);
            } catch (InvalidInput unfit) {
                unmatched.add("第" + row + "行的照片：" + unfit.getMessage());
            }
        });
        return fine;
    }

    private String store(String unitId, StoredFile.Kind kind, Upload upload, Caller caller) {
        return files.store(unitId, kind, upload.name(), upload.content(), caller.userId()).id();
    }
}
