package huozhong.demo;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;

import huozhong.audit.AuditChain;

/**
 * Begins on the story's first day before anything else is written: the record of actions never runs backwards, and what
 * the start itself writes would hold the whole story to the day on which it is loaded.
 */
@Demonstration
class FirstDay implements InitializingBean {

    private final DemoSteps steps;
    private final DemoClock clock;
    private final AuditChain record;
    private final Season season;

    FirstDay(DemoSteps steps, DemoClock clock, AuditChain record, @Value("${huozhong.demo.season}") Season season) {
        this.steps = steps;
        this.clock = clock;
        this.record = record;
        this.season = season;
    }

    @Override
    public void afterPropertiesSet() {
        if (!steps.isComplete()) {
            clock.moveTo(Script.firstDay(steps.begun(), season), record);
        }
    }
}
