package huozhong.registration.scan;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Whose forms, and which box of them.
 *
 * @param q how the name begins, a part of the employer, or the end of the 编号
 */
public record StampQuery(@NotBlank String plan, @NotBlank String unit, @NotBlank String step, @Nullable State state,
                         @Nullable String category, @Nullable String region, @Nullable String q) {

    /** 未盖章 · 待扫描 (printed, nothing came back) · 已盖章 · 已失效. */
    public enum State { NOT_STAMPED, TO_SCAN, STAMPED, VOIDED }
}
