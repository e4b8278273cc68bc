package huozhong.rendering.web;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import huozhong.rendering.PaperEdition;
import huozhong.rendering.PaperKind;

/** A version of a template in the list: who drafted it and who published it, by name. */
record TemplateView(String id, String paper, PaperEdition.State state, String note, String authorId, String author,
                    LocalDateTime draftedAt, @Nullable Integer number, boolean live, @Nullable String publisher,
                    @Nullable LocalDateTime publishedAt, @Nullable String reason, String sha256) {

    /** A paper with the versions of its template. */
    record Paper(String code, String name, List<TemplateView> editions) {
    }

    /** A version with what it says, what may stand in it, and what the version that it is compared with says. */
    record Reviewed(TemplateView edition, String name, String source, @Nullable String liveId,
                    @Nullable Integer against, @Nullable String before, List<PaperKind.Placeholder> placeholders) {
    }
}
