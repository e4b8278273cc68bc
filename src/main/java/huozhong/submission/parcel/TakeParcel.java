package huozhong.submission.parcel;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.document.FileNames;
import huozhong.organization.Level;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.InvalidInput;
import huozhong.shared.Shanghai;
import huozhong.submission.SubmissionBoard;
import huozhong.submission.UnitList;
import huozhong.submission.parcel.ParcelManifest.DifferenceOf;
import huozhong.submission.parcel.ParcelManifest.PersonOf;

/**
 * Gives a list's parcel to whom the list exists for. The mobiles in it are in full and count for the caller's day, once
 * for the same people.
 */
@Service
public class TakeParcel {

    private final SubmissionBoard board;
    private final PlanBook plans;
    private final ListPeople people;
    private final CheckParcel checking;
    private final ParcelContents contents;
    private final ParcelRecord record;
    private final Clock clock;

    TakeParcel(SubmissionBoard board, PlanBook plans, ListPeople people, CheckParcel checking,
               ParcelContents contents, ParcelRecord record, Clock clock) {
        this.board = board;
        this.plans = plans;
        this.people = people;
        this.checking = checking;
        this.contents = contents;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public Parcel take(String submissionId, Caller caller) {
        return take(submissionId, ParcelTakings.How.DOWNLOAD, caller);
    }

    @Transactional
    Parcel take(String submissionId, ParcelTakings.How how, Caller caller) {
        var list = board.list(submissionId, caller);
        var listed = people.on(submissionId);
        if (listed.isEmpty()) {
            throw new InvalidInput("id", "名单上没有人选，没有可以打包的材料");
        }
        var plan = plans.plan(list.planId());
        var of = new UnitList(list.planId(), list.ownerId(), submissionId);
        var forms = record.taken(list, plan, listed, how, caller);
        var differences = checking.of(submissionId, caller).differences().stream().map(TakeParcel::difference).toList();
        var each = listed.stream().collect(Collectors.toMap(ListPerson::nominationId, one -> one,
                (one, again) -> one, LinkedHashMap::new)).values().stream().toList();
        var files = contents.of(plan, of, list.owner(), each, forms);
        var rosters = contents.rosters(of);
        var madeAt = Shanghai.now(clock);
        return new Parcel(FileNames.safe(list.number() + "报送材料包") + ".zip", files,
                written -> new ParcelManifest(ParcelManifest.FORMAT, list.number(), list.owner(), plan.title(), madeAt,
                        rosters, listed.stream().map(one -> person(plan, one)).toList(), written, differences));
    }

    private static PersonOf person(Plan plan, ListPerson one) {
        return new PersonOf(one.number(), one.name(), one.level() == Level.CITY ? "市级" : "县级",
                plan.category(one.category()).name(), one.version());
    }

    private static DifferenceOf difference(CheckParcel.Compared one) {
        return new DifferenceOf(one.difference().number(), one.difference().words(),
                one.explained() == null ? null : one.explained().text());
    }
}
