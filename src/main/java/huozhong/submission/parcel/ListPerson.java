package huozhong.submission.parcel;

import org.jspecify.annotations.Nullable;

import huozhong.organization.Level;

/**
 * Somebody on a list, for one seat.
 *
 * @param category of the seat
 * @param own      the category that his form says
 * @param version  of his form
 */
record ListPerson(String nominationId, String number, String name, Level level, String category,
                  @Nullable String own, int version) {
}
