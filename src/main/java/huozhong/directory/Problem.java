package huozhong.directory;

/** What is wrong in a row, at which column, in a sentence. */
public record Problem(Sheet sheet, int row, Column column, String sentence) {

    static Problem at(Line line, Column column, String sentence) {
        return new Problem(line.sheet(), line.row(), column, sentence);
    }
}
