package huozhong.rendering;

import huozhong.shared.InvalidInput;

/**
 * What is wrong with a template, in Chinese.
 *
 * @param line counted from 1; 0 where it is the page as a whole
 */
public record TemplateProblem(int line, String sentence) {

    InvalidInput.Problem told() {
        return new InvalidInput.Problem(PaperTemplate.FIELD, (line == 0 ? "" : "第" + line + "行：") + sentence);
    }
}
