package huozhong.plan;

import org.jspecify.annotations.Nullable;

/**
 * 队伍类别, with the document's 人员构成 and 遴选标准, which are shown beside every decision, and the function of the
 * units that are its authority (主管部门), where one is said.
 */
public record Category(String code, String name, String composition, String criteria, @Nullable String authority) {
}
