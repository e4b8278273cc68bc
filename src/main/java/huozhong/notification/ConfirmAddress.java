package huozhong.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Caller;
import huozhong.notification.SettingRows.Choice;
import huozhong.notification.SettingRows.Setting;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.Shanghai;

/**
 * A mail address is somebody's own: he types it and confirms it by the code that is sent there. Not in one transaction:
 * what was sent stays sent, and a wrong code counts.
 */
@Service
public class ConfirmAddress {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._%+-]*[A-Za-z0-9_])?"
            + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");
    private static final int LONGEST = 90;
    private static final int TRIES = 5;
    private static final Duration GOOD_FOR = Duration.ofMinutes(30);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final SettingRows settings;
    private final MailChannel mail;
    private final TransactionTemplate transaction;
    private final List<String> domains;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ConfirmAddress(SettingRows settings, MailChannel mail, TransactionTemplate transaction,
                   @Value("${huozhong.mail.domains:}") List<String> domains, Clock clock) {
        this.settings = settings;
        this.mail = mail;
        this.transaction = transaction;
        this.domains = domains;
        this.clock = clock;
    }

    public void ask(String typed, Caller caller) {
        var address = typed.strip();
        require(address);
        if (!mail.isThere()) {
            throw new CodeNotSent("系统没有配置邮件服务器，请联系系统管理员");
        }
        var code = "%06d".formatted(random.nextInt(1_000_000));
        transaction.executeWithoutResult(status -> begin(address, hash(code, caller), caller));
        if (!(mail.send(new Letter(Ids.next(), address, "消息邮箱确认码", "您的确认码是 " + code
                + "，30分钟内有效。请在“消息设置”中填写。如果不是您本人操作，不必理会这封邮件。\n")) instanceof ChannelPort.Taken)) {
            throw new CodeNotSent("邮件服务器没有收下确认邮件，请核对邮箱地址后重试");
        }
    }

    private void begin(String address, String codeHash, Caller caller) {
        settings.hold(caller.userId());
        var now = Shanghai.now(clock);
        settings.find(caller.userId()).map(Setting::codeAt).filter(at -> at.plus(PAUSE).isAfter(now))
                .ifPresent(at -> {
                    throw new CodeSentRecently();
                });
        settings.pending(caller.userId(), address, codeHash, now);
    }

    private void require(String address) {
        if (address.length() > LONGEST || !PLAIN.matcher(address).matches() || address.contains("..")) {
            throw new InvalidInput("address", "“" + address + "”不是邮箱地址");
        }
        var domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        if (!domains.isEmpty() && domains.stream().noneMatch(one -> domain.equals(one) || domain.endsWith("." + one))) {
            throw new InvalidInput("address", "只能使用" + String.join("、", domains) + "的邮箱");
        }
    }

    /** The right one; who never chose anything by mail gets all of it from now on. */
    public void confirm(String code, Caller caller) {
        var right = Boolean.TRUE.equals(transaction.execute(status -> isRight(code.strip(), caller)));
        if (!right) {
            throw new CodeWrong();
        }
    }

    private boolean isRight(String code, Caller caller) {
        settings.hold(caller.userId());
        var own = settings.find(caller.userId()).orElseThrow();
        if (own.codeHash() == null || own.codeAt() == null || own.tries() >= TRIES
                || isOld(own.codeAt())) {
            return false;
        }
        if (!MessageDigest.isEqual(bytes(own.codeHash()), bytes(hash(code, caller)))) {
            settings.tried(caller.userId());
            return false;
        }
        settings.confirmed(caller.userId());
        var choices = settings.choices(caller.userId());
        if (choices.stream().noneMatch(one -> one.channel() == Channel.MAIL)) {
            settings.choose(caller.userId(), withMail(choices, caller.userId()));
        }
        return true;
    }

    private static List<Choice> withMail(List<Choice> choices, String userId) {
        return Stream.concat(choices.stream(), Arrays.stream(MessageKind.values())
                .map(kind -> new Choice(userId, kind, Channel.MAIL))).toList();
    }

    private boolean isOld(LocalDateTime at) {
        return at.plus(GOOD_FOR).isBefore(Shanghai.now(clock));
    }

    public void remove(Caller caller) {
        transaction.executeWithoutResult(status -> settings.withoutAddress(caller.userId()));
    }

    private static String hash(String code, Caller caller) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(
                    bytes(caller.userId() + " " + code)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
