package huozhong.notification;

import java.time.Clock;

import org.springframework.stereotype.Component;

import huozhong.notification.SettingRows.Setting;
import huozhong.shared.Shanghai;

/** By which channels a message leaves as well, and from when on: as its recipient chose. */
@Component
class ScheduleDeliveries {

    private final SettingRows settings;
    private final Deliveries deliveries;
    private final Clock clock;

    ScheduleDeliveries(SettingRows settings, Deliveries deliveries, Clock clock) {
        this.settings = settings;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    void schedule(String messageId, MessageKind kind, String userId) {
        var channels = settings.channels(userId, kind);
        if (channels.isEmpty()) {
            return;
        }
        var times = settings.find(userId).map(Setting::times).orElse(QuietTimes.NONE);
        var dueAt = times.after(Shanghai.now(clock));
        channels.forEach(channel -> deliveries.add(messageId, userId, channel, dueAt));
    }
}
