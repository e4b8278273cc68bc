package huozhong.directory.web;

import java.time.LocalDate;

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
import huozhong.directory.EditOrganization;
import huozhong.organization.Post;
import huozhong.shared.Period;

/** Posts: given and ended by the system administrator, given with a second key. */
@RestController
@RequestMapping("/api/users/{id}/posts")
class PostController {

    private final GivePost givePost;
    private final EditOrganization edit;
    private final UserViews views;

    PostController(GivePost givePost, EditOrganization edit, UserViews views) {
        this.givePost = givePost;
        this.edit = edit;
        this.views = views;
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
        return views.of(edit.endPost(id, postId, asked.until(), caller));
    }

    record NewPost(@NotNull String unitId, @NotNull Post.Kind kind, @NotNull LocalDate from,
                   @Nullable LocalDate until) {
    }

    record Ending(@NotNull LocalDate until) {
    }
}
