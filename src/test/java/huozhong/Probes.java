package huozhong;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.shared.OwnTransactions;
import huozhong.shared.Refusal;

/** Routes that exist only in tests, to see what is around every route. */
@TestConfiguration
@Import({Probes.Routes.class, Probes.Probe.class})
public class Probes {

    /** What the next calls meet on their way, nothing unless a test says so, and how many came. */
    public static class Probe {

        public final AtomicInteger calls = new AtomicInteger();
        public volatile Callable<Integer> event = () -> 0;
        public volatile CountDownLatch entered = new CountDownLatch(1);
    }

    @RestController
    static class Routes {

        private final Audit audit;
        private final Probe probe;

        Routes(Audit audit, Probe probe) {
            this.audit = audit;
            this.probe = probe;
        }

        @PostMapping("/api/probe")
        ResponseEntity<Answer> act(@Valid @RequestBody Question question) throws Exception {
            var call = probe.calls.incrementAndGet();
            audit.record(Act.bySystem("PROBED", question.word(), Map.of()));
            probe.entered.countDown();
            probe.event.call();
            return ResponseEntity.status(201).body(new Answer(question.word(), call));
        }

        @PostMapping("/api/probe/{word}")
        void actSilently(@PathVariable String word) {
            probe.calls.incrementAndGet();
            audit.record(Act.bySystem("PROBED", word, Map.of()));
        }

        @PostMapping("/api/probe/files")
        Answer take(@RequestParam MultipartFile file) {
            return new Answer(String.valueOf(file.getOriginalFilename()), probe.calls.incrementAndGet());
        }

        @OwnTransactions
        @PostMapping("/api/probe/pieces")
        Answer actPiecewise() {
            var inside = TransactionSynchronizationManager.isActualTransactionActive();
            return new Answer(inside ? "inside" : "outside", probe.calls.incrementAndGet());
        }

        @DeleteMapping("/api/probe/{word}")
        Answer remove(@PathVariable String word) throws Exception {
            var call = probe.calls.incrementAndGet();
            audit.record(Act.bySystem("PROBED", word, Map.of()));
            probe.event.call();
            return new Answer(word, call);
        }

        @GetMapping("/api/probe")
        Answer ask(@RequestParam int number) throws Exception {
            return new Answer("got", number + probe.event.call());
        }
    }

    public record Question(@NotBlank String word, int number) {
    }

    public record Answer(String word, int call) {
    }

    public static class WordForbidden extends Refusal {

        public WordForbidden() {
            super("这个词不能用");
        }
    }
}
