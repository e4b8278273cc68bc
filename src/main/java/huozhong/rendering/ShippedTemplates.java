package huozhong.rendering;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.rendering.PaperEdition.State;
import huozhong.shared.Shanghai;

/**
 * The templates that come with the product: live from the first start on. Where nobody published another, an upgrade's
 * takes its place; where somebody did, it is a draft beside that.
 */
@Component
class ShippedTemplates implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedTemplates.class);

    private final PaperEditions editions;
    private final PaperKinds kinds;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShippedTemplates(PaperEditions editions, PaperKinds kinds, Audit audit, TransactionTemplate transaction,
                     Clock clock) {
        this.editions = editions;
        this.kinds = kinds;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            transaction.executeWithoutResult(status -> kinds.all().forEach(kind -> bring(kind, kind.shipped())));
        } catch (DataIntegrityViolationException twin) {
            LOG.info("Another node started at the same moment and has published the templates of the product");
        }
    }

    void bring(PaperKind kind, String shipped) {
        var live = editions.findFirstByKindAndStateOrderByNumberDesc(kind.code(), State.PUBLISHED);
        if (live.isEmpty()) {
            publish(kind, draft(kind, shipped, "随系统提供"), "系统首次启动", 1);
        } else if (!editions.existsByKindAndAuthorIdAndSha256(kind.code(), PaperEdition.SYSTEM,
                TemplateSums.of(shipped))) {
            offer(kind, shipped, live.get());
        }
    }

    private void offer(PaperKind kind, String shipped, PaperEdition live) {
        if (live.authorId().equals(PaperEdition.SYSTEM)) {
            publish(kind, draft(kind, shipped, "随系统升级"), "系统升级，原模板未经修改",
                    Objects.requireNonNull(live.number()) + 1);
        } else {
            draft(kind, shipped, "系统升级附带的新模板，正式模板未改动，请核对后发布");
        }
    }

    private PaperEdition draft(PaperKind kind, String shipped, String note) {
        return editions.saveAndFlush(new PaperEdition(kind.code(), shipped, note, PaperEdition.SYSTEM,
                Shanghai.now(clock)));
    }

    private void publish(PaperKind kind, PaperEdition draft, String reason, int number) {
        draft.publish(PaperEdition.SYSTEM, reason, number, Shanghai.now(clock));
        editions.saveAndFlush(draft);
        audit.record(Act.bySystem("PAPER_TEMPLATE_PUBLISHED", draft.id(), Map.of("paper", kind.name(), "sha256",
                draft.sha256(), "number", String.valueOf(number))));
    }
}
