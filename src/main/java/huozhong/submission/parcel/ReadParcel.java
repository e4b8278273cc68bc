package huozhong.submission.parcel;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.document.FileContent;
import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.submission.UnitList;
import huozhong.submission.parcel.CompareParcel.State;
import huozhong.submission.parcel.ReceivedList.Received;

/**
 * Reads in a parcel that reached a list's receiver another way: held against the list and shown, then kept with it as
 * it came. No record of anybody is written over.
 */
@Service
public class ReadParcel {

    private final ReceivedList lists;
    private final CompareParcel comparing;
    private final KeptParcels kept;
    private final Uploads files;
    private final Audit audit;
    private final ObjectMapper json;

    ReadParcel(ReceivedList lists, CompareParcel comparing, KeptParcels kept, Uploads files, Audit audit,
               ObjectMapper json) {
        this.lists = lists;
        this.comparing = comparing;
        this.kept = kept;
        this.files = files;
        this.audit = audit;
        this.json = json;
    }

    /**
     * What was found.
     *
     * @param rosters in what the rosters differ
     */
    public record Reading(String sha256, LocalDateTime madeAt, int files, List<CompareParcel.Person> people,
                          List<String> rosters, boolean kept) {
    }

    /** Kept by whom and when, and how many people were the same. */
    public record Kept(String id, boolean file, String sha256, int same, int differing, String by, LocalDateTime at) {
    }

    /** Whether the caller may read one in, and those that were kept. */
    public record Shelf(boolean mayRead, List<Kept> kept) {
    }

    @Transactional(readOnly = true)
    public Reading read(String submissionId, byte[] zip, Caller caller) {
        return read(lists.of(submissionId, caller), zip);
    }

    private Reading read(Received list, byte[] zip) {
        var parcel = OpenedParcel.of(zip, json).manifest();
        var sheet = list.sheet();
        if (!parcel.list().equals(sheet.number())) {
            throw new InvalidInput("file", "这不是本名单的材料包：包内名单编号与" + sheet.number() + "不符");
        }
        var sha256 = Digest.of(zip);
        return new Reading(sha256, parcel.madeAt(), parcel.files().size(),
                comparing.people(list.plan(), sheet.id(), parcel),
                comparing.rosters(new UnitList(sheet.planId(), sheet.ownerId(), sheet.id()), parcel),
                kept.of(sheet.id()).stream().anyMatch(one -> one.sha256().equals(sha256)));
    }

    /** The very file that was shown; a second time it is there already. */
    @Transactional
    public void keep(String submissionId, byte[] zip, String shown, Caller caller) {
        var list = lists.of(submissionId, caller);
        var reading = read(list, zip);
        if (!reading.sha256.equals(shown)) {
            throw new InvalidInput("file", "这不是刚才核对的文件，请重新核对");
        }
        if (reading.kept) {
            return;
        }
        var file = files.store(list.duty().unitId(), StoredFile.Kind.PARCEL, list.sheet().number() + "报送材料包.zip",
                zip, caller.userId());
        var same = (int) reading.people.stream().filter(one -> one.state() == State.SAME).count();
        kept.add(submissionId, file.id(), reading.sha256, same, reading.people.size() - same, caller.userId());
        audit.record(caller.act(list.duty(), "PARCEL_KEPT", submissionId, Map.of("sha256", reading.sha256)));
    }

    /** Nothing for whom the list exists and who doesn't receive it. */
    @Transactional(readOnly = true)
    public Shelf kept(String submissionId, Caller caller) {
        return lists.find(submissionId, caller).map(list -> new Shelf(true, kept.of(submissionId).stream()
                .map(one -> new Kept(one.id(), one.fileId() != null, one.sha256(), one.same(), one.differing(),
                        one.by(), one.at())).toList())).orElse(new Shelf(false, List.of()));
    }

    @Transactional
    public FileContent take(String submissionId, String keptId, Caller caller) {
        var list = lists.of(submissionId, caller);
        var file = kept.of(submissionId).stream().filter(one -> one.id().equals(keptId))
                .flatMap(one -> Stream.ofNullable(one.fileId())).findFirst().orElseThrow(NotFound::new);
        audit.record(caller.act(list.duty(), "KEPT_PARCEL_TAKEN", submissionId, Map.of()));
        return files.read(file);
    }
}
