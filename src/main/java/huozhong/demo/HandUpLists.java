package huozhong.demo;

import java.util.Map;
import java.util.Optional;

import huozhong.access.Caller;
import huozhong.submission.EntryState;
import huozhong.submission.ReportList;
import huozhong.submission.ReturnFromList;
import huozhong.submission.SubmissionBoard;
import huozhong.submission.SubmissionBoard.Sheet;

/** A unit's list goes up; the city signs for it, returns somebody, accepts it. */
@Demonstration
class HandUpLists {

    private static final String CITY = "SY-WMB";

    private final Door door;
    private final Directory directory;
    private final ReportList report;
    private final ReturnFromList giveBack;
    private final SubmissionBoard board;

    HandUpLists(Door door, Directory directory, ReportList report, ReturnFromList giveBack,
                SubmissionBoard board) {
        this.door = door;
        this.directory = directory;
        this.report = report;
        this.giveBack = giveBack;
        this.board = board;
    }

    void report(Story story) {
        var clerk = directory.caller(story.who().clerk());
        if (list(story, clerk).isEmpty()) {
            door.enter(clerk, himself -> report.report(planId(story), unitId(story),
                    "部分人选尚在履行意见程序，拟在县级队伍组建截止前补报。", himself));
        }
    }

    void sign(Story story) {
        submit(story, "SignSubmission", directory.caller(Office.clerk(CITY)));
    }

    /** One person comes back to be corrected, the others stay as they are. */
    void returnOne(Story story) {
        var leader = directory.caller(Office.leader(CITY));
        var list = list(story, leader).orElseThrow();
        var people = board.people(list.id(), leader);
        if (people.stream().allMatch(person -> person.state() == EntryState.LISTED)) {
            door.enter(leader, himself -> {
                giveBack.giveBack(list.id(), people.get(0).nominationId(), "事迹介绍与所报类别不够契合，请修改后再报。",
                        "category,deeds", himself);
                return list;
            });
        }
    }

    void accept(Story story) {
        submit(story, "ReviewSubmission", directory.caller(Office.leader(CITY)));
    }

    private void submit(Story story, String step, Caller caller) {
        list(story, caller).ifPresent(list -> door.tasks(planId(story), step, caller).stream()
                .filter(task -> task.caseId().equals(list.id())).forEach(task -> door.submit(task, Map.of(), caller)));
    }

    private Optional<Sheet> list(Story story, Caller caller) {
        var unitId = unitId(story);
        return board.lists(planId(story), caller).stream().filter(list -> list.ownerId().equals(unitId)).findFirst();
    }

    private String planId(Story story) {
        return directory.planId(story.edition());
    }

    private String unitId(Story story) {
        return directory.unitId(story.who().code());
    }
}
