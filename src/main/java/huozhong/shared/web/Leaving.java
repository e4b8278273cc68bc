package huozhong.shared.web;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Leaves before it stops: the node says at {@code /readyz} that it takes nobody any more and goes on answering, until
 * the balancer has seen it and sends everybody elsewhere.
 */
@Component
class Leaving implements SmartLifecycle {

    private final ApplicationContext node;
    private final Duration wait;
    private volatile boolean here;

    Leaving(ApplicationContext node, @Value("${huozhong.leave-after}") Duration wait) {
        this.node = node;
        this.wait = wait;
    }

    @Override
    public void start() {
        here = true;
    }

    @Override
    public void stop() {
        here = false;
        AvailabilityChangeEvent.publish(node, ReadinessState.REFUSING_TRAFFIC);
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return here;
    }

    /** The last to start is the first to stop. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
