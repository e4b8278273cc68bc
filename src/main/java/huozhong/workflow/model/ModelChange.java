package huozhong.workflow.model;

/**
 * One difference between two sets: in this file the element of this id (called so) was added, removed, or changed in
 * one property from one value to another; "" where there is none.
 */
public record ModelChange(String file, Kind kind, String element, String called, String property, String from,
                          String to) {

    /** What happened to the element. */
    public enum Kind { ADDED, REMOVED, CHANGED }
}
