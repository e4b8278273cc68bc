package huozhong.rendering;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import huozhong.rendering.PaperEdition.State;

/** The templates by which paper is made from now on: what was published last, on whichever node. */
@Service
public class LiveTemplates {

    private final PaperEditions editions;
    private final Map<String, Live> read = new ConcurrentHashMap<>();

    LiveTemplates(PaperEditions editions) {
        this.editions = editions;
    }

    /**
     * A template, whether it is as it came with the product, and the id of its version; none where nothing was
     * published yet and the product's own is taken.
     */
    public record Live(@Nullable String editionId, PaperTemplate template, boolean isShipped) {
    }

    /** As something was laid out that is printed once more; without a version, as before templates had any. */
    public Live then(PaperKind kind, @Nullable String editionId) {
        return editionId == null ? shipped(kind) : editions.findById(editionId)
                .map(edition -> live(kind, edition)).orElseThrow();
    }

    private static Live live(PaperKind kind, PaperEdition edition) {
        return new Live(edition.id(), PaperTemplate.of(edition.source()), edition.source().equals(kind.shipped()));
    }

    private static Live shipped(PaperKind kind) {
        return new Live(null, PaperTemplate.of(kind.shipped()), true);
    }

    public Live of(PaperKind kind) {
        return editions.findFirstByKindAndStateOrderByNumberDesc(kind.code(), State.PUBLISHED)
                .map(edition -> read.compute(kind.code(), (code, before) -> before != null
                        && edition.id().equals(before.editionId) ? before : live(kind, edition)))
                .orElseGet(() -> shipped(kind));
    }
}
