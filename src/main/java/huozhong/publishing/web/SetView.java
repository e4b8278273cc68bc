package huozhong.publishing.web;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import huozhong.publishing.ProcessSet;
import huozhong.workflow.model.ModelChange;
import huozhong.workflow.model.ModelProblem;
import huozhong.workflow.model.RouteChange;

/** A set in the list: who drafted it and who published it, by name. */
record SetView(String id, ProcessSet.State state, ProcessSet.Origin origin, String note, String authorId,
               String author,
               LocalDateTime draftedAt, @Nullable Integer number, boolean live, @Nullable String publisher,
               @Nullable LocalDateTime publishedAt, @Nullable String reason, String sha256) {

    /** A set with what is in it, what is wrong with it or hardly meant, and what it changes against which version. */
    record Reviewed(SetView set, @Nullable String liveId, @Nullable Integer against, List<String> files,
                    List<ModelProblem> problems,
                    List<ModelProblem> remarks, List<RouteChange> routes, List<ModelChange> changes) {
    }
}
