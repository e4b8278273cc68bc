package huozhong.training.feedback;

import java.util.stream.Stream;

import huozhong.shared.InvalidInput;
import huozhong.shared.SeenText;

/** What somebody says of a course: four marks from 1 to 5 and words, if he likes. */
public record FeedbackAnswer(int overall, int content, int lecturers, int arrangement, String words) {

    private static final int BEST = 5;
    private static final int LONGEST = 500;

    /** Once everything that was typed is decent. */
    FeedbackAnswer checked() {
        if (Stream.of(overall, content, lecturers, arrangement).anyMatch(mark -> mark < 1 || mark > BEST)) {
            throw new InvalidInput("overall", "请为每一项选择1至5分");
        }
        var seen = SeenText.of(words);
        if (seen.length() > LONGEST) {
            throw new InvalidInput("words", "意见建议最多" + LONGEST + "字，现有" + seen.length() + "字");
        }
        return new FeedbackAnswer(overall, content, lecturers, arrangement, seen);
    }
}
