package huozhong.submission.paper;

import huozhong.rendering.Box;

/**
 * What is stamped by itself: the whole roster, or one category's where the plan wants a roster each. Its code stands in
 * the QR of its sheets, its seal goes into the box on the first of them.
 *
 * @param category its name; empty for the whole
 */
public record RosterPart(String category, String code, Box seal) {
}
