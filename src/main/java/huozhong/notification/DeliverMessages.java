package huozhong.notification;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import huozhong.notification.ChannelPort.Later;
import huozhong.notification.ChannelPort.Outcome;
import huozhong.notification.ChannelPort.Refused;
import huozhong.notification.ChannelPort.Taken;
import huozhong.notification.Deliveries.Claimed;
import huozhong.notification.Deliveries.State;

/** Sends what is due, any node what no other is sending; what isn't taken is tried again, ever later, for two days. */
@Component
class DeliverMessages {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverMessages.class);
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
            Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(8), Duration.ofHours(24));

    private final Deliveries deliveries;
    private final WriteLetter writing;
    private final TellLettersFailed failures;
    private final Map<Channel, ChannelPort> ports = new EnumMap<>(Channel.class);

    DeliverMessages(Deliveries deliveries, WriteLetter writing, TellLettersFailed failures, List<ChannelPort> ports) {
        this.deliveries = deliveries;
        this.writing = writing;
        this.failures = failures;
        ports.forEach(port -> this.ports.put(port.channel(), port));
    }

    @Scheduled(fixedDelayString = "${huozhong.messages.deliver-every:5s}", initialDelayString =
            "${huozhong.messages.deliver-every:5s}")
    void run() {
        deliveries.due().forEach(due -> safely(() -> deliveries.bundle(due)));
        deliveries.ready().forEach(id -> safely(() -> send(id)));
    }

    /** One that fails doesn't hold up the others. */
    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("A letter failed and is tried again: {}", failed.toString());
        }
    }

    private void send(String id) {
        var port = Objects.requireNonNull(ports.get(deliveries.channel(id)));
        if (!port.isThere()) {
            return;
        }
        if (!port.dropsSecond()) {
            deliveries.giveUp(id);
        }
        deliveries.claim(id, port.dropsSecond()).ifPresent(claimed -> send(claimed, port));
    }

    private void send(Claimed claimed, ChannelPort port) {
        var letter = writing.write(claimed, port);
        if (letter.isEmpty()) {
            deliveries.settle(claimed, State.DROPPED, null);
            return;
        }
        if (deliveries.hand(claimed)) {
            settle(claimed, port, port.send(letter.get()));
        }
    }

    private void settle(Claimed claimed, ChannelPort port, Outcome outcome) {
        if (outcome instanceof Taken) {
            deliveries.settle(claimed, State.SENT, null);
        } else if (outcome instanceof Refused refused) {
            deliveries.settle(claimed, State.FAILED, refused.why());
        } else if (outcome instanceof Later later) {
            again(claimed, later.pause());
        } else if (port.dropsSecond()) {
            again(claimed, Duration.ZERO);
        } else {
            deliveries.settle(claimed, State.UNKNOWN, "没有得到答复，可能已送达，不再重发");
        }
    }

    private void again(Claimed claimed, Duration atLeast) {
        if (claimed.attempts() > PAUSES.size()) {
            deliveries.settle(claimed, State.FAILED, "多次重试未送达");
            failures.tell(claimed.channel());
            return;
        }
        var pause = PAUSES.get(claimed.attempts() - 1);
        deliveries.postpone(claimed, pause.compareTo(atLeast) > 0 ? pause : atLeast);
    }
}
