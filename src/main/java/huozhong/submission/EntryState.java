package huozhong.submission;

/** How it stands with one person on a list: with the receiver, with the owner to correct, or settled. */
public enum EntryState {

    LISTED, RETURNED, CORRECTED, ACCEPTED, REMOVED;

    /** Whether the receiver can accept or return him now. */
    boolean isDecidable() {
        return this == LISTED || this == CORRECTED;
    }

    boolean isSettled() {
        return this == ACCEPTED || this == REMOVED;
    }
}
