package huozhong.workflow.model;

/** What keeps a set from going live: the file, the element's id ("" for the whole file) and a sentence in Chinese. */
public record ModelProblem(String file, String element, String sentence) {
}
