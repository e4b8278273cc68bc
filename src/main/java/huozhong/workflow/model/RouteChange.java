package huozhong.workflow.model;

/**
 * Who gets to see cases that he didn't see before, in words: at which step, for which cases, by which route until now
 * and from now on, and how many cases of this kind there are already.
 */
public record RouteChange(String step, String called, String cases, String from, String to, long count) {
}
