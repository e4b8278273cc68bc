package huozhong.nomination.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.nomination.people.StepEffects;
import huozhong.nomination.people.StepEffects.Effect;

/** What agreeing at a step brings, for the check before a submission. */
@RestController
class StepEffectController {

    private final StepEffects effects;

    StepEffectController(StepEffects effects) {
        this.effects = effects;
    }

    @GetMapping("/api/plans/{plan}/step-effect")
    Effect effect(@PathVariable String plan, @RequestParam String process, @RequestParam String step, Caller caller) {
        return effects.of(plan, process, step, caller);
    }
}
