package huozhong.notification;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mail by the server that parcels go by, too. What a server may have taken before it fell silent isn't sent again. */
@Component
class MailChannel implements ChannelPort {

    private static final Logger LOG = LoggerFactory.getLogger(MailChannel.class);
    private static final int FOR_GOOD = 500;

    private final ObjectProvider<JavaMailSender> server;
    private final LetterFolder folder;
    private final String from;
    private final Clock clock;

    MailChannel(ObjectProvider<JavaMailSender> server, LetterFolder folder,
                @Value("${huozhong.mail.from:}") String from, Clock clock) {
        this.server = server;
        this.folder = folder;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean isThere() {
        return !from.isBlank() && (folder.isThere() || server.getIfAvailable() != null);
    }

    @Override
    public Optional<String> address(Reached who) {
        return Optional.ofNullable(who.mail());
    }

    @Override
    public boolean dropsSecond() {
        return false;
    }

    @Override
    public Outcome send(Letter letter) {
        try {
            if (folder.isThere()) {
                var file = message(new MimeMessage(Session.getInstance(new Properties())), letter);
                folder.write(letter.id() + ".eml", out -> write(file, out));
                return new Taken();
            }
            var sender = server.getObject();
            sender.send(message(sender.createMimeMessage(), letter));
            return new Taken();
        } catch (MailException failed) {
            LOG.warn("A mail server did not take a letter: {}", failed.getClass().getName());
            return outcome(failed);
        } catch (MessagingException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private static void write(MimeMessage message, OutputStream out) throws IOException {
        try {
            message.writeTo(out);
        } catch (MessagingException ours) {
            throw new IOException(ours);
        }
    }

    /** Under a name of its own, by which whoever reads mail knows the same letter again. */
    private MimeMessage message(MimeMessage message, Letter letter) throws MessagingException {
        var named = new NamedMessage(message, "<" + letter.id() + from.substring(from.indexOf('@')) + ">");
        var helper = new MimeMessageHelper(named, false, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        helper.setSentDate(Date.from(clock.instant()));
        named.setHeader("Auto-Submitted", "auto-generated");
        named.saveChanges();
        return named;
    }

    /** Keeps its Message-ID when it is saved. */
    private static final class NamedMessage extends MimeMessage {

        private final String name;

        NamedMessage(MimeMessage source, String name) throws MessagingException {
            super(source.getSession());
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }

    private static Outcome outcome(MailException failed) {
        if (failed instanceof MailAuthenticationException) {
            return new Later(Duration.ZERO);
        }
        var causes = failed instanceof MailSendException sent && sent.getMessageExceptions().length > 0
                ? sent.getMessageExceptions() : new Exception[] {failed};
        for (Throwable cause = causes[0]; cause != null; cause = next(cause)) {
            var known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return new Unknown();
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException mail && mail.getNextException() != null ? mail.getNextException()
                : cause.getCause();
    }

    private static Optional<Outcome> known(Throwable cause) {
        if (cause instanceof MailConnectException) {
            return Optional.of(new Later(Duration.ZERO));
        }
        if (cause instanceof SMTPAddressFailedException address) {
            return Optional.of(byCode(address.getReturnCode()));
        }
        if (cause instanceof SMTPSenderFailedException sender) {
            return Optional.of(byCode(sender.getReturnCode()));
        }
        return cause instanceof SMTPSendFailedException answered && !(cause.getCause() instanceof SendFailedException)
                ? Optional.of(byCode(answered.getReturnCode())) : Optional.empty();
    }

    /** What the server says itself: 4xx later, 5xx never. */
    private static Outcome byCode(int code) {
        return code >= FOR_GOOD ? new Refused("邮件服务器拒收（" + code + "）")
                : code >= FOR_GOOD - 100 ? new Later(Duration.ZERO) : new Unknown();
    }
}
