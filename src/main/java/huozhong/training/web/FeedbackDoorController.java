package huozhong.training.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.shared.Keyless;
import huozhong.shared.Retry;
import huozhong.training.feedback.FeedbackAnswer;
import huozhong.training.feedback.GiveFeedback;

/** 反馈 by the code of a slip, open to whoever holds it, once. */
@RestController
@RequestMapping("/api/feedback/{code}")
class FeedbackDoorController {

    private final GiveFeedback giving;

    FeedbackDoorController(GiveFeedback giving) {
        this.giving = giving;
    }

    @GetMapping
    GiveFeedback.Asked asked(@PathVariable String code, @Parameter(hidden = true) HttpServletRequest request) {
        return giving.asked(code, request.getRemoteAddr());
    }

    /** Without a key, of which the moment would be kept; the code itself is good once. */
    @Keyless
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable String code, @RequestBody @Valid Answer answer,
                @Parameter(hidden = true) HttpServletRequest request) {
        var said = new FeedbackAnswer(answer.overall, answer.content, answer.lecturers, answer.arrangement,
                answer.words == null ? "" : answer.words);
        Retry.call(() -> {
            giving.answer(code, said, request.getRemoteAddr());
            return true;
        });
    }

    /** Four marks from 1 to 5 and words. */
    record Answer(int overall, int content, int lecturers, int arrangement, @Size(max = 2000) @Nullable String words) {
    }
}
