package huozhong.registration.scan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.document.FileContent;
import huozhong.document.PageImages;
import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.registration.scan.ReadScans.Uploaded;
import huozhong.registration.scan.ScanIntakes.Part;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.Shanghai;

/** Takes in what a clerk scanned or photographed, one PDF or several pictures; it is read in the background. */
@Service
public class TakeScans {

    private static final int MAX_FILES = 30;

    private final ScanIntakes intakes;
    private final PlanBook plans;
    private final Uploads files;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeScans(ScanIntakes intakes, PlanBook plans, Uploads files, Audit audit, ApplicationEventPublisher events,
              Clock clock) {
        this.intakes = intakes;
        this.plans = plans;
        this.files = files;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A file as the browser sent it. */
    public record Upload(String name, byte[] content) {
    }

    /** The intake's id and how many pages will be read. */
    public record Taken(String id, int total) {
    }

    /** All files or none; the first that is refused is InvalidInput on "file" with its place and the reason. */
    @Transactional
    public Taken take(String planId, String unitId, List<Upload> uploads, Caller caller) {
        var duty = caller.requireDutyIn(unitId, Post.Kind.CLERK);
        plans.visible(planId, caller).requireOpen();
        if (uploads.isEmpty() || uploads.size() > MAX_FILES) {
            throw new InvalidInput("file", "请一次上传1至" + MAX_FILES + "个文件");
        }
        var parts = new ArrayList<Part>();
        for (var i = 0; i < uploads.size(); i++) {
            parts.add(store(unitId, uploads.get(i), uploads.size() == 1 ? "" : "第" + (i + 1) + "个文件：", caller));
        }
        var total = parts.stream().mapToInt(Part::pages).sum();
        var id = Ids.next();
        intakes.add(new ScanIntake(id, planId, unitId, total, 0, 0, caller.userId(), Shanghai.now(clock)), parts);
        audit.record(caller.act(duty, "SCANS_TAKEN_IN", id, Map.of("pages", String.valueOf(total))));
        events.publishEvent(new Uploaded(id));
        return new Taken(id, total);
    }

    private Part store(String unitId, Upload upload, String which, Caller caller) {
        try {
            var stored = files.store(unitId, StoredFile.Kind.SCAN_BATCH, upload.name, upload.content, caller.userId());
            return new Part(stored.id(), PageImages.count(new FileContent(stored, upload.content)));
        } catch (InvalidInput refused) {
            throw which.isEmpty() ? refused : new InvalidInput("file", which + refused.getMessage());
        }
    }
}
