package huozhong.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import huozhong.audit.AuditChain;

/** Plays the acts' scenes day by day, those of a day at once; each only once, and what fails holds up nothing else. */
@Demonstration
class PlayScenes {

    private static final Logger LOG = LoggerFactory.getLogger(PlayScenes.class);

    private final DemoSteps steps;
    private final DemoClock clock;
    private final Settled settled;
    private final AuditChain record;
    private volatile boolean stopped;

    PlayScenes(DemoSteps steps, DemoClock clock, Settled settled, AuditChain record) {
        this.steps = steps;
        this.clock = clock;
        this.settled = settled;
        this.record = record;
    }

    void stop() {
        stopped = true;
    }

    /** The names of the scenes that failed; when all are played, the demo is complete. */
    List<String> play(List<Act> acts, Runnable afterTheFirst) {
        var hands = Executors.newFixedThreadPool(Math.min(4, Runtime.getRuntime().availableProcessors()),
                work -> new Thread(work, "demo-scene"));
        try {
            var failed = new ArrayList<String>();
            for (var act : acts) {
                LOG.info("正在准备演示数据：{}", act.name());
                play(act.scenes(), hands, failed);
                if (act == acts.get(0)) {
                    afterTheFirst.run();
                }
            }
            if (failed.isEmpty() && !stopped) {
                steps.complete();
            }
            return failed;
        } finally {
            hands.shutdown();
            clock.moveToPresent();
        }
    }

    private void play(List<Scene> scenes, ExecutorService hands, List<String> failed) {
        var played = steps.names();
        var days = scenes.stream().filter(scene -> !played.contains(scene.name()))
                .collect(Collectors.groupingBy(Scene::day, TreeMap::new, Collectors.toList()));
        for (var day : days.entrySet()) {
            if (stopped) {
                return;
            }
            play(day.getKey(), day.getValue(), hands, failed);
        }
    }

    private void play(LocalDate day, List<Scene> scenes, ExecutorService hands, List<String> failed) {
        clock.moveTo(day, record);
        scenes.stream().map(scene -> new Playing(scene, hands.submit(() -> begin(scene)))).toList()
                .forEach(playing -> end(playing, failed));
        settled.await();
    }

    private void begin(Scene scene) {
        if (!stopped) {
            scene.act().run();
            steps.done(scene.name());
        }
    }

    private record Playing(Scene scene, Future<?> result) {
    }

    private static void end(Playing playing, List<String> failed) {
        try {
            playing.result.get();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            failed.add(playing.scene.name());
        } catch (ExecutionException refused) {
            LOG.warn("演示情节“{}”未能完成", playing.scene.name(), refused.getCause());
            failed.add(playing.scene.name());
        }
    }
}
