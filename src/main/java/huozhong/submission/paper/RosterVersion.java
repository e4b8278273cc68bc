package huozhong.submission.paper;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /** By whom and when, by which version of the template, if it had one, and when it went up with its list. */
    public record Made(String by, LocalDateTime at, @Nullable String editionId, @Nullable LocalDateTime handedUpAt) {
    }

    List<Integer> allParts() {
        return IntStream.range(0, parts.size()).boxed().toList();
    }

    /** The place of the part whose sheets carry this code. */
    Optional<Integer> partWith(String code) {
        return allParts().stream().filter(part -> parts.get(part).code().equals(code)).findFirst();
    }

    /** The categories of the other parts, in words. */
    String partsWithout(Set<Integer> some) {
        return allParts().stream().filter(part -> !some.contains(part)).map(part -> parts.get(part).category())
                .collect(Collectors.joining("、"));
    }

    /** How many sheets of paper it has. */
    int sheets() {
        var each = parts.size() == 1 ? List.of(lines) : RosterContent.grouped(lines).values();
        return each.stream().mapToInt(some -> (some.size() + RosterSheets.ROWS - 1) / RosterSheets.ROWS).sum();
    }
}
