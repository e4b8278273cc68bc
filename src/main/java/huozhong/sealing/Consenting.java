package huozhong.sealing;

import org.jspecify.annotations.Nullable;

/** 同意, or 不同意 with the reason. */
record Consenting(Consent decision, @Nullable String reason) {
}
