package huozhong.training.certificate;

import java.math.BigDecimal;

/** Who gets a certificate: a nominee by his id, his name, the hours that count, the region of the team he is from. */
public record Graduate(String personId, String name, BigDecimal hours, String homeRegionId) {
}
