package huozhong.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.audit.Audit;

/**
 * Writes the changes of a file in an order in which each finds what it needs: what is new from the top down, what it
 * is changed into, posts, and at last what ends, so that a successor has its people when it gets the tasks.
 */
@Component
class WriteOrganization {

    private static final Comparator<Line> TOP_DOWN =
            Comparator.comparing(line -> Words.level(line.get(Column.LEVEL)).orElseThrow());

    private final WritePlaces places;
    private final WritePeople people;
    private final Pieces pieces;
    private final Audit audit;

    WriteOrganization(WritePlaces places, WritePeople people, Pieces pieces, Audit audit) {
        this.pieces = pieces;
        this.places = places;
        this.people = people;
        this.audit = audit;
    }

    void write(OrganizationImport checked, Caller caller) {
        var work = new Work(checked, caller);
        pieces.each(work.lines(Sheet.REGIONS, Change.Kind.ADDED).stream().sorted(TOP_DOWN).toList(),
                work.does("REGION_OPENED", places::openRegion));
        work.each(Sheet.REGIONS, Change.Kind.CHANGED, "REGION_RENAMED", places::renameRegion);
        work.each(Sheet.UNITS, Change.Kind.ADDED, "UNIT_OPENED", places::openUnit);
        pieces.each(work.lines(Sheet.UNITS, Change.Kind.ADDED).stream()
                .filter(line -> line.has(Column.PARENT)).toList(), places::changeUnit);
        work.each(Sheet.UNITS, Change.Kind.CHANGED, "UNIT_CHANGED", places::changeUnit);
        work.each(Sheet.USERS, Change.Kind.ADDED, "USER_ENROLLED", people::enrol);
        work.each(Sheet.USERS, Change.Kind.CHANGED, "USER_CHANGED", people::change);
        work.each(Sheet.POSTS, Change.Kind.ADDED, "POST_GIVEN", people::appoint);
        work.each(Sheet.POSTS, Change.Kind.CHANGED, "POST_ENDING", people::dismiss);
        work.each(Sheet.POSTS, Change.Kind.ENDED, "POST_ENDED", people::dismiss);
        work.each(Sheet.UNITS, Change.Kind.ENDED, "UNIT_ENDED", places::endUnit);
        work.each(Sheet.USERS, Change.Kind.ENDED, "USER_DISABLED", people::disable);
    }

    /** Does one row's change and tells the id of what it was done to. */
    private interface Step {

        String write(Line line);
    }

    /** One import being written by one administrator. */
    private final class Work {

        private final OrganizationImport checked;
        private final Caller caller;

        Work(OrganizationImport checked, Caller caller) {
            this.checked = checked;
            this.caller = caller;
        }

        void each(Sheet sheet, Change.Kind kind, String action, Step step) {
            pieces.each(lines(sheet, kind), does(action, step));
        }

        Consumer<Line> does(String action, Step step) {
            return line -> audit.record(caller.act(Grant.SECURITY_ADMINISTRATOR, action, step.write(line),
                    Map.of("import", checked.id())));
        }

        List<Line> lines(Sheet sheet, Change.Kind kind) {
            var rows = checked.found().changes().stream()
                    .filter(change -> change.sheet() == sheet && change.kind() == kind).map(Change::row)
                    .collect(Collectors.toSet());
            return checked.typed().stream().filter(line -> line.sheet() == sheet && rows.contains(line.row())).toList();
        }
    }
}
