package huozhong.training.web;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.shared.Keyless;
import huozhong.training.feedback.FeedbackResults;
import huozhong.training.feedback.HandOutFeedback;

/** 反馈 of a course: what was said, and the slips by which it is asked for. */
@RestController
@RequestMapping("/api/courses/{course}/feedback")
class FeedbackController {

    private final FeedbackResults results;
    private final HandOutFeedback handing;

    FeedbackController(FeedbackResults results, HandOutFeedback handing) {
        this.results = results;
        this.handing = handing;
    }

    @GetMapping
    FeedbackResults.Results results(@PathVariable String course, Caller caller) {
        return results.of(course, caller);
    }

    /** Without a key, by which the codes would be kept with the answer. */
    @Keyless
    @PostMapping("/slips")
    List<HandOutFeedback.Slip> slips(@PathVariable String course, Caller caller) {
        return handing.slips(course, caller);
    }
}
