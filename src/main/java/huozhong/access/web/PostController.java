package huozhong.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.access.GivePost;
import huozhong.access.Grant;
import huozhong.audit.Audit;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.shared.Period;
import huozhong.shared.Shanghai;

/** Posts: given and ended by the system administrator, given with a second key. */
@RestController
@RequestMapping("/api/users/{id}/posts")
class PostController {

    private final GivePost givePost;
    private final Staffing staffing;
    private final UserViews views;
    private final Audit audit;
    private final Clock clock;

    PostController(GivePost givePost, Staffing staffing, UserViews views, Audit audit, Clock clock) {
        this.givePost = givePost;
        this.staffing = staffing;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void appoint(Caller caller, @PathVariable String id, @Valid @RequestBody NewPost asked) {
        givePost.propose(id, asked.unitId(), asked.kind(), new Period(asked.from(), asked.until()), caller);
    }

    /** With its last day, which may be over already. */
    @PostMapping("/{postId}/ending")
    UserView.PostView end(Caller caller, @PathVariable String id, @PathVariable String postId,
                          @Valid @RequestBody Ending asked) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        var post = staffing.endPost(id, postId, asked.until());
        var over = asked.until().isBefore(Shanghai.today(clock));
        audit.record(caller.act(Grant.SYSTEM_ADMINISTRATOR, over ? "POST_ENDED" : "POST_ENDING", id,
                Map.of("unit", post.unitId(), "post", post.kind().name(), "until", asked.until().toString())));
        return views.of(post);
    }

    record NewPost(@NotNull String unitId, @NotNull Post.Kind kind, @NotNull LocalDate from,
                   @Nullable LocalDate until) {
    }

    record Ending(@NotNull LocalDate until) {
    }
}
