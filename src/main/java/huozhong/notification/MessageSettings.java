package huozhong.notification;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.notification.ChannelPort.Reached;
import huozhong.notification.SettingRows.Choice;
import huozhong.notification.SettingRows.Setting;
import huozhong.organization.Organization;
import huozhong.shared.InvalidInput;

/** 消息设置 of a caller himself: by what he is told of which kind besides the portal, and when. */
@Service
@Transactional
public class MessageSettings {

    private final SettingRows settings;
    private final List<ChannelPort> ports;
    private final Organization organization;

    MessageSettings(SettingRows settings, List<ChannelPort> ports, Organization organization) {
        this.settings = settings;
        this.ports = ports;
        this.organization = organization;
    }

    /** A channel: whether the administrator configured it, and whether the caller can be reached by it. */
    public record Way(Channel channel, boolean configured, boolean reached) {
    }

    /** Of a kind, the channels that are chosen. */
    public record Chosen(MessageKind kind, Set<Channel> channels) {
    }

    /** As they are; pending is an address that isn't confirmed yet. */
    public record Settings(@Nullable String address, @Nullable String pending, QuietTimes times, List<Way> ways,
                           List<Chosen> chosen) {
    }

    public Settings of(Caller caller) {
        var own = settings.find(caller.userId());
        var user = organization.user(caller.userId());
        var reached = new Reached(user.login(), user.mobile(), own.map(Setting::address).orElse(null));
        var choices = settings.choices(caller.userId());
        return new Settings(own.map(Setting::address).orElse(null), own.map(Setting::pending).orElse(null),
                own.map(Setting::times).orElse(QuietTimes.NONE),
                ports.stream().map(port -> new Way(port.channel(), port.isThere(), port.address(reached).isPresent()))
                        .sorted(Comparator.comparing(Way::channel)).toList(),
                kinds(caller).map(kind -> new Chosen(kind, channels(choices, kind))).toList());
    }

    private static Stream<MessageKind> kinds(Caller caller) {
        return Arrays.stream(MessageKind.values())
                .filter(kind -> kind.grant().map(caller::has).orElse(!caller.duties().isEmpty()));
    }

    private static Set<Channel> channels(List<Choice> choices, MessageKind kind) {
        var chosen = new TreeSet<Channel>();
        choices.stream().filter(one -> one.kind() == kind).map(Choice::channel).forEach(chosen::add);
        return chosen;
    }

    public Settings change(QuietTimes times, List<Chosen> chosen, Caller caller) {
        requireHour("digestHour", times.digestHour());
        requireHour("quietFrom", times.quietFrom());
        requireHour("quietUntil", times.quietUntil());
        if ((times.quietFrom() == null) != (times.quietUntil() == null)) {
            throw new InvalidInput("quietUntil", "免打扰请同时填写开始和结束的钟点，或都不填");
        }
        settings.hold(caller.userId());
        settings.times(caller.userId(), times);
        settings.choose(caller.userId(), new HashSet<>(chosen.stream().flatMap(one -> one.channels().stream()
                .map(channel -> new Choice(caller.userId(), one.kind(), channel))).toList()));
        return of(caller);
    }

    private static void requireHour(String field, @Nullable Integer hour) {
        if (hour != null && (hour < 0 || hour >= QuietTimes.HOURS)) {
            throw new InvalidInput(field, "请填写0至23之间的钟点");
        }
    }
}
