package huozhong.registration.scan;

import org.jspecify.annotations.Nullable;

/**
 * A form found on a page of an intake, or the page where none was.
 *
 * @param page   counted from 1 through all files of the intake
 * @param part   counts the forms of one page, from 1
 * @param fileId its picture, upright where its place is known
 * @param seen   the boxes in which red ink was seen, by their steps, with blanks between
 */
record ScanPage(String id, String intakeId, int page, int part, @Nullable String fileId, PageState state,
                @Nullable String code, @Nullable String nominationId, String seen, String note) {
}
