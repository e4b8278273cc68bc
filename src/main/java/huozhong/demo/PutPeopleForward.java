package huozhong.demo;

import java.util.Map;

import huozhong.access.Caller;
import huozhong.roster.CheckRoster;
import huozhong.roster.ConfirmImport;
import huozhong.roster.ImportReport;

/**
 * The clerk imports his roster with a zip of photos; a county's hospital and culture house put one forward themselves.
 */
@Demonstration
class PutPeopleForward {

    private static final Map<String, String> THEMSELVES = Map.of("-RMYY", "HEALTH", "-WHG", "ARTS");

    private final Door door;
    private final Directory directory;
    private final ClerksFiles files;
    private final CheckRoster check;
    private final ConfirmImport confirm;
    private final ImportReport imports;
    private final PutOneForward one;

    PutPeopleForward(Door door, Directory directory, ClerksFiles files, CheckRoster check, ConfirmImport confirm,
                     ImportReport imports, PutOneForward one) {
        this.door = door;
        this.directory = directory;
        this.files = files;
        this.check = check;
        this.confirm = confirm;
        this.imports = imports;
        this.one = one;
    }

    void play(Story story) {
        var caller = directory.caller(story.who().clerk());
        confirm.submitting(imported(story, caller), caller);
        if (story.who().isCounty()) {
            THEMSELVES.forEach((workplace, category) -> one.play(story, workplace, category));
        }
    }

    /** The import that was checked before an interruption, or a new one. */
    private String imported(Story story, Caller caller) {
        var planId = directory.planId(story.edition());
        var unitId = directory.unitId(story.who().code());
        return imports.latest(planId, unitId, caller).stream().map(ImportReport.Summary::id).findFirst()
                .orElseGet(() -> door.enter(caller, clerk -> check.check(planId, unitId, files.roster(story),
                        files.photos(story), clerk)));
    }
}
