package huozhong.registration.word;

import java.util.List;
import java.util.Map;

/**
 * A Word document as a reader sees it, from top to bottom: paragraphs and rows of tables; and what of it nobody sees or
 * was struck out, and so wasn't read.
 */
record Paper(List<Line> lines, List<String> notes) {

    /** A row of a table, or a paragraph, which is of table 0 and has one piece. */
    record Line(int table, List<Piece> pieces) {

        boolean isParagraph() {
            return table == 0;
        }

        String text() {
            return String.join(" ", pieces.stream().map(Piece::text).toList()).strip();
        }
    }

    /** A cell: where it begins and how many columns it takes; the cell above goes on in one that is continued. */
    record Piece(String text, int column, int span, boolean continued, List<Image> images) {

        int end() {
            return column + span;
        }
    }

    /** A picture by its relationship, and whether only a part of it shows. */
    record Image(String id, boolean cropped) {
    }

    /** A piece as it is shown again, with the keys of the fields that were read from it. */
    record Shown(String text, int span, List<String> fields) {
    }

    /** What was found on one form: texts by field, opinions by their boxes' names, the photo, and what to look at. */
    record Found(Map<String, String> values, Map<String, String> opinions, List<Image> photos, List<String> notes,
                 List<List<Shown>> lines) {
    }
}
