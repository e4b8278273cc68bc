package huozhong.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Callers;
import huozhong.notification.ChannelPort.Reached;
import huozhong.notification.Deliveries.Claimed;
import huozhong.notification.MessageRows.Kept;
import huozhong.notification.SettingRows.Setting;
import huozhong.organization.Organization;

/**
 * A letter in words, as it is sent: kinds, steps, dates and units, and nothing that somebody typed. What was read
 * meanwhile, is over, or isn't his any more isn't in it.
 */
@Component
class WriteLetter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private final Deliveries deliveries;
    private final MessageRows messages;
    private final EndedCauses causes;
    private final SettingRows settings;
    private final Callers callers;
    private final Organization organization;
    private final String address;

    WriteLetter(Deliveries deliveries, MessageRows messages, EndedCauses causes, SettingRows settings,
                Callers callers, Organization organization, @Value("${huozhong.address:}") String address) {
        this.deliveries = deliveries;
        this.messages = messages;
        this.causes = causes;
        this.settings = settings;
        this.callers = callers;
        this.organization = organization;
        this.address = address;
    }

    /** None where nothing is left to tell, or he can't be reached so any more. */
    @Transactional
    public Optional<Letter> write(Claimed claimed, ChannelPort port) {
        var caller = callers.find(claimed.recipientId());
        return caller.flatMap(who -> port.address(reached(who.userId())).flatMap(to -> letter(claimed, to, who)));
    }

    private Reached reached(String userId) {
        var user = organization.user(userId);
        return new Reached(user.login(), user.mobile(), settings.find(userId).map(Setting::address).orElse(null));
    }

    private Optional<Letter> letter(Claimed claimed, String to, Caller caller) {
        var all = messages.byIds(deliveries.messagesOf(claimed.id())).stream()
                .filter(one -> one.isOpen() && Messages.isHis(one, caller)).toList();
        var over = causes.among(all);
        var left = all.stream().filter(one -> !over.contains(one.id())).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Letter(claimed.id(), to, subject(left),
                text(left)));
    }

    private static String subject(List<Kept> left) {
        var first = left.get(0).message().kind().words();
        return left.size() == 1 ? "火种计划工作台：" + first : "火种计划工作台：" + left.size() + "条消息";
    }

    private String text(List<Kept> left) {
        var lines = left.stream().map(WriteLetter::line).collect(Collectors.joining("\n"));
        return lines + "\n\n请登录系统查看办理" + (address.isBlank() ? "。" : "：" + address + "/messages") + "\n";
    }

    static String line(Kept one) {
        var said = one.message();
        var sentence = said.kind().sentence().replace("{what}", said.what()).replace("{due}", day(said.due()))
                .replace("{amount}", String.valueOf(said.amount()));
        return one.toldAt().format(MOMENT) + " " + said.kind().words() + "：" + sentence
                + (said.who().isEmpty() ? "" : "（" + said.who() + "）");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.format(DAY);
    }
}
