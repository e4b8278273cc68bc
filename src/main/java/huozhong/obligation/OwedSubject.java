package huozhong.obligation;

import java.time.LocalDate;

/** What messages about owing name: a plan, a unit (none for all), an obligation and the date that it was told with. */
record OwedSubject(String planId, String unitId, String code, String due) {

    static String urged(String planId, String unitId, String code) {
        return String.join(":", planId, unitId, code, "");
    }

    static String due(String planId, String unitId, String code, LocalDate due) {
        return String.join(":", planId, unitId, code, due.toString());
    }

    static OwedSubject of(String subject) {
        var parts = subject.split(":", -1);
        return new OwedSubject(parts[0], parts[1], parts[2], parts[3]);
    }

    /** Whether this cell of this unit still is what the message was about. */
    boolean isStill(String cellsUnitId, Cell cell) {
        return cell.isOwed() && cell.code().equals(code) && (unitId.isEmpty() || unitId.equals(cellsUnitId))
                && (due.isEmpty() || due.equals(cell.due().toString()));
    }
}
