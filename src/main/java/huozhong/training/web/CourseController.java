package huozhong.training.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.shared.SeenText;
import huozhong.training.BeginCourse;
import huozhong.training.Course;
import huozhong.training.CourseContent;
import huozhong.training.CourseList;
import huozhong.training.CoursePage;
import huozhong.training.SubmitCourse;
import huozhong.training.WriteCourse;

/** 培训班: begun, written, submitted, changed and cancelled. */
@RestController
@RequestMapping("/api/courses")
class CourseController {

    private final CourseList list;
    private final CoursePage page;
    private final BeginCourse beginning;
    private final WriteCourse writing;
    private final SubmitCourse submitting;

    CourseController(CourseList list, CoursePage page, BeginCourse beginning, WriteCourse writing,
                     SubmitCourse submitting) {
        this.list = list;
        this.page = page;
        this.beginning = beginning;
        this.writing = writing;
        this.submitting = submitting;
    }

    @GetMapping
    CourseList.Shown courses(@RequestParam String plan, @RequestParam(required = false) Course.@Nullable State state,
                             Caller caller) {
        return list.of(plan, state, caller);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Begun begin(@RequestBody @Valid Beginning wanted, Caller caller) {
        return new Begun(beginning.begin(wanted.plan, wanted.unit, caller));
    }

    @GetMapping("/{id}")
    CoursePage.Shown course(@PathVariable String id, Caller caller) {
        return page.of(id, caller);
    }

    @PutMapping("/{id}/content")
    Saved write(@PathVariable String id, @RequestBody @Valid Written written, Caller caller) {
        return new Saved(writing.write(id, written.content, written.revision, caller));
    }

    @PostMapping("/{id}/submission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submit(@PathVariable String id, Caller caller) {
        submitting.submit(id, caller);
    }

    @PostMapping("/{id}/change")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable String id, @RequestBody @Valid Reason given, Caller caller) {
        submitting.change(id, SeenText.of(given.reason), caller);
    }

    @PostMapping("/{id}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String id, @RequestBody @Valid Cancelling given, Caller caller) {
        submitting.cancel(id, given.cause, SeenText.of(given.reason), caller);
    }

    @PostMapping("/{id}/copies")
    @ResponseStatus(HttpStatus.CREATED)
    Begun copy(@PathVariable String id, Caller caller) {
        return new Begun(beginning.copy(id, caller));
    }

    /** For which unit in which plan. */
    record Beginning(@NotBlank @Size(max = 32) String plan, @NotBlank @Size(max = 32) String unit) {
    }

    /** The course. */
    record Begun(String id) {
    }

    /** What it says now, over the revision that was read. */
    record Written(@NotNull CourseContent content, @Min(0) int revision) {
    }

    /** The revision that is there now. */
    record Saved(int revision) {
    }

    /** Why. */
    record Reason(@NotNull @Size(max = 1000) String reason) {
    }

    /** Why it isn't held, by a word and in words. */
    record Cancelling(@NotNull Course.Cause cause, @NotNull @Size(max = 1000) String reason) {
    }
}
