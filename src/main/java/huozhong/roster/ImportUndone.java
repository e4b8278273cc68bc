package huozhong.roster;

/** An import was taken back with everybody it wrote. */
public record ImportUndone(String importId) {
}
