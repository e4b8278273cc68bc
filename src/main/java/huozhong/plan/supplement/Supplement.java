package huozhong.plan.supplement;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

import huozhong.plan.SupplementSections;

/**
 * 补充文件 of a published plan, in the order of their adoption.
 *
 * @param replaced  what these sections said before; null as long as its day hasn't come
 * @param against   what it contradicted and was adopted anyway, or ""
 */
public record Supplement(String id, String planId, int ordinal, Paper paper, SupplementSections sections,
                         @Nullable SupplementSections replaced, String against, LocalDateTime adoptedAt,
                         String userId, String unitId) {

    /** The document itself: 标题, 文号, 印发日期, and the day from which it counts. */
    public record Paper(String title, String documentNumber, LocalDate issuedOn, LocalDate from) {
    }

    public boolean isInForce() {
        return replaced != null;
    }
}
