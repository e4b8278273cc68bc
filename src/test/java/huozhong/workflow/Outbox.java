package huozhong.workflow;

import org.springframework.context.ApplicationContext;

/** The outbox's other end, for whoever doesn't want to leave the telling to the tellers' own threads. */
public final class Outbox {

    private final TellCases tellCases;

    public Outbox(ApplicationContext beans) {
        this.tellCases = beans.getBean(TellCases.class);
    }

    /** What the tellers are nudged to do, in this thread where it is faster than theirs. */
    public void help() {
        tellCases.tellPromised();
    }

    /** Tells what is due, beside the tellers. */
    public void empty() {
        tellCases.tellAll();
    }
}
