package huozhong.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import huozhong.access.Caller;
import huozhong.plan.Quota;
import huozhong.selection.AskDepartments;
import huozhong.selection.Candidates;
import huozhong.selection.ChooseSeats;
import huozhong.selection.OpenSelection;
import huozhong.selection.Selection;
import huozhong.selection.SelectionBoard;
import huozhong.selection.SelectionBoard.Candidate;
import huozhong.selection.SelectionBoard.Seats;

/** The rounds of a unit, step by step; a step that was done before an interruption is passed over. */
@Demonstration
class HoldRounds {

    private final Door door;
    private final Directory directory;
    private final OpenSelection open;
    private final ChooseSeats choose;
    private final AskDepartments ask;
    private final SelectionBoard board;
    private final Candidates candidates;
    private final Map<Round, String> opened = new ConcurrentHashMap<>();

    HoldRounds(Door door, Directory directory, OpenSelection open, ChooseSeats choose, AskDepartments ask,
               SelectionBoard board, Candidates candidates) {
        this.door = door;
        this.directory = directory;
        this.open = open;
        this.choose = choose;
        this.ask = ask;
        this.board = board;
        this.candidates = candidates;
    }

    /** A round of a unit in an edition. */
    record Round(Edition edition, String unit, Quota.Kind kind) {
    }

    /** Opens the round and chooses in every category, as many as there are seats but no more than so many. */
    void choose(Round round, int most) {
        var clerk = clerk(round);
        var id = opened.computeIfAbsent(round, key -> found(key, clerk).orElseGet(() -> open(key, clerk)));
        board.round(id, clerk).seats().forEach(seats -> choose(id, seats, most, clerk));
    }

    private String open(Round round, Caller clerk) {
        return door.enter(clerk, himself -> open.open(directory.planId(round.edition),
                directory.unitId(round.unit), round.kind, himself)).id();
    }

    private void choose(String id, Seats seats, int most, Caller clerk) {
        var room = Math.min(most, seats.seats() == null ? most : seats.seats()) - seats.used();
        var people = candidates.of(id, seats.category(), clerk).stream()
                .filter(candidate -> candidate.choice() == null).limit(Math.max(0, room))
                .map(Candidate::nominationId).toList();
        if (!people.isEmpty()) {
            door.enter(clerk, himself -> {
                choose.choose(id, people, himself);
                return people;
            });
        }
    }

    /** Asks these departments about the choice, or nobody. */
    void propose(Round round, List<String> departments) {
        if (!departments.isEmpty()) {
            door.enter(clerk(round), himself -> {
                ask.ask(id(round), departments.stream().map(directory::unitId).toList(), himself);
                return round;
            });
        }
        submit(round, "ChooseNominees", clerk(round), Map.of("decision", departments.isEmpty() ? "PROPOSE" : "ASK"));
    }

    void reply(Round round, List<String> departments) {
        departments.forEach(code -> submit(round, "GiveConsultationReply", directory.caller(Office.leader(code)),
                Map.of("decision", "AGREE", "text", "经核，无不同意见。")));
    }

    void confirm(Round round) {
        submit(round, "ConfirmSelection", directory.caller(Office.leader(round.unit)), Map.of("decision", "AGREE"));
    }

    private void submit(Round round, String step, Caller caller, Map<String, String> form) {
        door.tasks(directory.planId(round.edition), step, caller).stream()
                .filter(task -> task.caseId().equals(id(round))).forEach(task -> door.submit(task, form, caller));
    }

    String id(Round round) {
        return opened.computeIfAbsent(round, key -> found(key, clerk(key)).orElseThrow());
    }

    private Optional<String> found(Round round, Caller clerk) {
        var unitId = directory.unitId(round.unit);
        return board.rounds(directory.planId(round.edition), clerk).stream()
                .filter(one -> one.ownerId().equals(unitId) && one.kind() == round.kind
                        && one.state() != Selection.State.CANCELLED)
                .map(SelectionBoard.Board::id).findFirst();
    }

    private Caller clerk(Round round) {
        return directory.caller(Office.clerk(round.unit));
    }
}
