package huozhong.submission.paper;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import huozhong.submission.UnitList;

/**
 * 第几版 of a list's roster: what it says and the two files that say it, never changed. Its code is the check code that
 * stands on each sheet.
 *
 * @param workbookId the file that Excel opens
 * @param paperId    the PDF
 */
public record RosterVersion(String id, UnitList list, int number, String title, List<RosterLine> lines,
                            List<RosterPart> parts, String checkCode, String workbookId, String paperId, Made made) {

    /** By whom and when, and when it went up with its list. */
    public record Made(String by, LocalDateTime at, @Nullable LocalDateTime handedUpAt) {
    }
}
