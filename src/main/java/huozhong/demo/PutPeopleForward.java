package huozhong.demo;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import huozhong.access.Caller;
import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.nomination.AlreadyPutForward;
import huozhong.nomination.Dossier;
import huozhong.nomination.DraftNominee;
import huozhong.nomination.SubmitDraft;
import huozhong.nomination.field.Field;
import huozhong.plan.PlanBook;
import huozhong.roster.CheckRoster;
import huozhong.roster.CheckRoster.Upload;
import huozhong.roster.ConfirmImport;
import huozhong.roster.ImportReport;

/**
 * The clerk imports his roster with a zip of photos; a county's hospital and culture house put one forward themselves.
 */
@Demonstration
class PutPeopleForward {

    private static final Map<String, String> THEMSELVES = Map.of("-RMYY", "HEALTH", "-WHG", "ARTS");

    private final Door door;
    private final People people;
    private final Directory directory;
    private final PlanBook plans;
    private final CheckRoster check;
    private final ConfirmImport confirm;
    private final ImportReport imports;
    private final DraftNominee draftNominee;
    private final SubmitDraft submitDraft;
    private final Uploads files;

    PutPeopleForward(Door door, People people, Directory directory, PlanBook plans, CheckRoster check,
                     ConfirmImport confirm, ImportReport imports, DraftNominee draftNominee, SubmitDraft submitDraft,
                     Uploads files) {
        this.door = door;
        this.people = people;
        this.directory = directory;
        this.plans = plans;
        this.check = check;
        this.confirm = confirm;
        this.imports = imports;
        this.draftNominee = draftNominee;
        this.submitDraft = submitDraft;
        this.files = files;
    }

    void play(Story story) {
        var caller = directory.caller(story.who().clerk());
        confirm.submitting(imported(story, caller), caller);
        if (story.who().isCounty()) {
            THEMSELVES.forEach((workplace, category) -> one(story, workplace, category));
        }
    }

    /** The import that was checked before an interruption, or a new one. */
    private String imported(Story story, Caller caller) {
        var planId = directory.planId(story.edition());
        var unitId = directory.unitId(story.who().code());
        return imports.latest(planId, unitId, caller).stream().map(ImportReport.Summary::id).findFirst()
                .orElseGet(() -> {
                    var dossiers = IntStream.rangeClosed(1, story.people()).mapToObj(n -> dossier(story, n)).toList();
                    var paper = new RosterSheet(story.who().place(), plans.plan(planId).categories());
                    var roster = new Upload(story.who().place() + "汇总表.xlsx", paper.workbook(dossiers));
                    var photos = new Upload(story.who().place() + "照片.zip",
                            RosterSheet.photos(withPhoto(story, dossiers), story.edition().year()));
                    return door.enter(caller, clerk -> check.check(planId, unitId, roster, photos, clerk));
                });
    }

    private Dossier dossier(Story story, int number) {
        var person = people.person(story.who(), story.edition().year(), number, story.category(number));
        return story.fate(number) == Fate.DRAFT ? person.with(Field.DEEDS, "") : person;
    }

    /** By number; some drafts lack the photo, too. */
    private static Map<Integer, Dossier> withPhoto(Story story, List<Dossier> dossiers) {
        return IntStream.rangeClosed(1, dossiers.size()).filter(n -> story.fate(n) != Fate.DRAFT || n % 3 != 0).boxed()
                .collect(java.util.stream.Collectors.toMap(n -> n, n -> dossiers.get(n - 1)));
    }

    private void one(Story story, String workplace, String category) {
        var office = story.who().workplaces().stream().filter(one -> one.code().endsWith(workplace)).findFirst()
                .orElseThrow();
        var caller = directory.caller(office.clerk());
        var unitId = directory.unitId(office.code());
        var number = story.people() + 1 + category.length();
        var person = people.person(story.who().at(office), story.edition().year(), number, category);
        try {
            door.enter(caller, clerk -> {
                var photo = files.store(unitId, StoredFile.Kind.PHOTO, "照片.jpg",
                        new ByteArrayInputStream(Photos.of(number, person, story.edition().year())),
                        clerk.userId()).id();
                var draft = draftNominee.draft(directory.planId(story.edition()), unitId,
                        person.with(Field.PHOTO, photo), unitId, clerk);
                submitDraft.submit(draft.id(), draft.version(), clerk);
                return draft;
            });
        } catch (AlreadyPutForward beforeAnInterruption) {
            return;
        }
    }
}
