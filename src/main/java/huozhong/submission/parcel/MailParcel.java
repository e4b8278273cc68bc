package huozhong.submission.parcel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.organization.Post;
import huozhong.submission.SubmissionBoard;
import huozhong.submission.parcel.ParcelLetter.Packed;

/**
 * A list's parcel to a receiver without the system: as a letter to send oneself (.eml), or sent from here where a mail
 * server is set up, by a clerk of the list's unit. The same is sent to the same once.
 */
@Service
public class MailParcel {

    private static final Logger LOG = LoggerFactory.getLogger(MailParcel.class);

    private final SubmissionBoard board;
    private final TakeParcel taking;
    private final ParcelLetter letters;
    private final ParcelMails mails;
    private final ObjectProvider<JavaMailSender> server;
    private final Audit audit;
    private final TransactionTemplate transaction;

    MailParcel(SubmissionBoard board, TakeParcel taking, ParcelLetter letters, ParcelMails mails,
               ObjectProvider<JavaMailSender> server, Audit audit, TransactionTemplate transaction) {
        this.board = board;
        this.taking = taking;
        this.letters = letters;
        this.mails = mails;
        this.server = server;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Whether the caller may have it sent from here, how big it may be, and what was sent. */
    public record Mailing(boolean maySend, long mostMegabytes, List<Sent> sent) {
    }

    /** To whom, which file, and how far that is. */
    public record Sent(List<String> to, String sha256, String state, String by, LocalDateTime at) {
    }

    public Mailing mailing(String submissionId, Caller caller) {
        var list = board.list(submissionId, caller);
        return new Mailing(isConfigured() && caller.dutyIn(list.ownerId(), Post.Kind.CLERK).isPresent(),
                letters.mostMegabytes(), mails.of(submissionId).stream().map(mail -> new Sent(
                        List.of(mail.recipients().split(" ")), mail.sha256(), mail.state().name(), mail.by(),
                        mail.at())).toList());
    }

    private boolean isConfigured() {
        return letters.hasSender() && server.getIfAvailable() != null;
    }

    /** Where a letter goes; its name is known before its first byte. */
    public interface Target {

        OutputStream open(String name) throws IOException;
    }

    public void letter(String submissionId, List<String> typed, Caller caller, Target target) {
        var to = letters.addresses(typed);
        var parcel = taking.take(submissionId, ParcelTakings.How.LETTER, caller);
        try {
            letters.with(parcel, to, (packed, all) -> {
                var message = new MimeMessage(Session.getInstance(new Properties()));
                letters.fill(message, packed, all);
                message.setHeader("X-Unsent", "1");
                message.saveChanges();
                try (var out = target.open(packed.name().replaceAll("\\.zip$", ".eml"))) {
                    message.writeTo(out);
                }
            });
        } catch (MessagingException ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** Not in a transaction: what was sent can't be taken back. */
    public void send(String submissionId, List<String> typed, Caller caller) {
        var list = board.list(submissionId, caller);
        var duty = caller.requireDutyIn(list.ownerId(), Post.Kind.CLERK);
        if (!isConfigured()) {
            throw new MailNotConfigured();
        }
        var to = letters.addresses(typed);
        var parcel = taking.take(submissionId, ParcelTakings.How.MAIL, caller);
        try {
            letters.with(parcel, to, (packed, all) -> {
                var id = mails.claim(submissionId, claim(parcel, all), all, packed.sha256(), caller.userId())
                        .orElseThrow(AlreadyMailed::new);
                deliver(id, packed, all);
                transaction.executeWithoutResult(status -> audit.record(caller.act(duty, "PARCEL_SENT", submissionId,
                        Map.of("to", Addresses.masked(all), "sha256", packed.sha256()))));
            });
        } catch (MessagingException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private static String claim(Parcel parcel, List<String> to) {
        return Digest.of(parcel.mark() + "\n" + String.join("\n", to.stream().sorted().toList()));
    }

    private void deliver(String id, Packed packed, List<String> to) throws MessagingException, IOException {
        var sender = server.getObject();
        var message = sender.createMimeMessage();
        letters.fill(message, packed, to);
        try {
            sender.send(message);
        } catch (MailException refused) {
            LOG.warn("A mail server did not take a parcel: {}", refused.getClass().getName());
            mails.settle(id, ParcelMails.State.FAILED);
            throw new MailFailed();
        }
        mails.settle(id, ParcelMails.State.SENT);
    }
}
