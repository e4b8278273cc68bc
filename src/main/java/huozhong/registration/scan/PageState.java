package huozhong.registration.scan;

import java.util.Set;

/** What became of a form on a scanned page: 已匹配, 待确认, and why it was not matched. */
public enum PageState {

    MATCHED, ASK, NO_CODE, FOREIGN_CODE, UNKNOWN, TWICE, EXPIRED, UNREADABLE, DISCARDED;

    /** What somebody has still to look at. */
    static final Set<PageState> OPEN = Set.of(ASK, NO_CODE, FOREIGN_CODE, UNKNOWN, EXPIRED, UNREADABLE);

    boolean isSettled() {
        return this == MATCHED || this == DISCARDED;
    }
}
