package huozhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.OnMySql;

/** Several nodes deliver at once: each letter leaves once, and each message is in one letter. */
@OnMySql
class DeliverOnceOnMySqlTests extends MessageScene {

    private static final int MESSAGES = 60;
    private static final int NODES = 4;

    @Autowired
    private Deliveries deliveries;
    @Autowired
    private WriteLetter writing;
    @Autowired
    private TellLettersFailed failures;

    /** Takes everything, and remembers what. */
    private static final class Taking implements ChannelPort {

        private final Queue<Letter> taken = new ConcurrentLinkedQueue<>();

        @Override
        public Channel channel() {
            return Channel.SMS;
        }

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public Optional<String> address(Reached who) {
            return Optional.ofNullable(who.mobile());
        }

        @Override
        public boolean dropsSecond() {
            return false;
        }

        @Override
        public Outcome send(Letter letter) {
            taken.add(letter);
            return new Taken();
        }
    }

    @Test
    void eachOnceHoweverManyNodesThereAre() throws Exception {
        wants(null, null, null, "SMS");
        var port = new Taking();
        var nodes = IntStream.range(0, NODES).mapToObj(n -> new DeliverMessages(deliveries, writing,
                failures, List.<ChannelPort>of(port))).toList();
        var threads = Executors.newFixedThreadPool(NODES + 1);
        var telling = threads.submit(() -> IntStream.range(0, MESSAGES).forEach(n -> tell("one" + n, n)));
        var running = nodes.stream().map(node -> threads.submit(() -> {
            while (!telling.isDone()) {
                node.run();
            }
        })).toList();
        telling.get();
        for (var one : running) {
            one.get();
        }
        nodes.forEach(DeliverMessages::run);
        threads.shutdown();

        assertThat(port.taken).extracting(Letter::id).doesNotHaveDuplicates();
        var said = port.taken.stream().flatMap(letter -> letter.text().lines()).filter(line -> line.contains("写入"))
                .map(line -> line.substring(line.indexOf("写入"))).toList();
        assertThat(said).hasSize(MESSAGES).doesNotHaveDuplicates();
        assertThat(letters()).containsOnly("SENT");
    }
}
