package huozhong.obligation;

import java.time.LocalDate;

/**
 * A unit is reminded of what it owes; told once, in the transaction that keeps it, to whoever delivers it. The clerk is
 * meant, from the last day before the date the leader as well, and after the date who receives it, too.
 *
 * @param offsetDays so many days before (less than 0) or after the date
 */
public record Reminder(String planId, String unitId, String code, LocalDate due, int offsetDays) {

    private static final int LEADER_FROM = -1;

    public boolean isForLeaders() {
        return offsetDays >= LEADER_FROM;
    }

    public boolean isForReceivers() {
        return offsetDays > 0;
    }

    /** What whoever receives it is told, of how many units is counted by who tells. */
    Overdue overdue() {
        return new Overdue(planId, code, due, offsetDays, 0);
    }

    /** So many units were reminded of the same after its date; told once to who receives it. */
    public record Overdue(String planId, String code, LocalDate due, int offsetDays, int units) {

        Overdue of(int counted) {
            return new Overdue(planId, code, due, offsetDays, counted);
        }
    }
}
