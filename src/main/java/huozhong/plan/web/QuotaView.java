package huozhong.plan.web;

import org.jspecify.annotations.Nullable;

import huozhong.organization.Level;
import huozhong.plan.Quota;

/** A quota with its numbers; without seats and remaining where the document gives no number. */
record QuotaView(String id, Level level, String levelWords, Quota.Kind kind, @Nullable String category,
                 String categoryName, String ownerUnitId, String owner, String region, @Nullable Integer seats,
                 int used, @Nullable Integer remaining, String words) {

    static QuotaView of(Quota quota, String categoryName, String owner, String region) {
        var words = quota.seats().map(seats -> "已用" + quota.used() + "人，共" + seats + "人").orElse("文件未明确名额");
        return new QuotaView(quota.id(), quota.level(), quota.level().words(), quota.kind(), quota.category(),
                categoryName, quota.ownerUnitId(), owner, region, quota.seats().orElse(null), quota.used(),
                quota.shortfall().orElse(null), words);
    }
}
