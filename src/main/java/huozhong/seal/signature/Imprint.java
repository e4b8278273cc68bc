package huozhong.seal.signature;

import java.time.LocalDate;

/**
 * What is put into one box of a document together with the seal: the opinion's words, its day, and the unit's name as
 * the seal carries it. Whatever we draw ourselves says 测试专用.
 */
public record Imprint(String box, String opinion, LocalDate on, String unitName) {
}
