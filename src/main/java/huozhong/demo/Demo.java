package huozhong.demo;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/**
 * Loads the demo at the first start, goes on with it after an interruption, and says where to go. Beside everything
 * else: the site is open meanwhile.
 */
@Demonstration
class Demo {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final int PATIENCE = 20_000;

    private final DemoSteps steps;
    private final Script script;
    private final PlayScenes playScenes;
    private final Welcome welcome;
    private final Thread loading = new Thread(this::loadAndWelcome, "demo");

    Demo(DemoSteps steps, Script script, PlayScenes playScenes, Welcome welcome) {
        this.steps = steps;
        this.script = script;
        this.playScenes = playScenes;
        this.welcome = welcome;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        loading.start();
    }

    /** Lets the scenes that are being played end, and begins no other. */
    @EventListener(ContextClosedEvent.class)
    void stop() throws InterruptedException {
        playScenes.stop();
        loading.join(PATIENCE);
    }

    private void loadAndWelcome() {
        var failed = load();
        if (steps.isComplete()) {
            LOG.info(welcome.words());
        } else if (!failed.isEmpty()) {
            LOG.warn("演示数据有{}处未能完成，重新启动后继续：{}{}", failed.size(), failed, welcome.words());
        }
    }

    /** The names of what could not be loaded; what is complete stays as it is. */
    synchronized List<String> load() {
        if (steps.isComplete()) {
            return List.of();
        }
        return playScenes.play(script.acts(steps.begun()), () -> LOG.info(welcome.open()));
    }
}
