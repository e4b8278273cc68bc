package huozhong.submission.parcel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import huozhong.shared.InvalidInput;

/** A parcel as a letter with one attachment; the file lies on the disk as long as the letter is written or sent. */
@Component
class ParcelLetter {

    private final WriteParcel writing;
    private final String from;
    private final List<String> domains;
    private final DataSize most;

    ParcelLetter(WriteParcel writing, @Value("${huozhong.mail.from:}") String from,
                 @Value("${huozhong.mail.domains:}") List<String> domains,
                 @Value("${huozhong.mail.most:20MB}") DataSize most) {
        this.writing = writing;
        this.from = from;
        this.domains = domains;
        this.most = most;
    }

    /** What is done with the letter while its file is there. */
    interface Use {

        void letter(Packed packed, List<String> to) throws IOException, MessagingException;
    }

    /** The parcel's file. */
    record Packed(Path file, String name, String sha256) {
    }

    boolean hasSender() {
        return !from.isBlank();
    }

    long mostMegabytes() {
        return most.toMegabytes();
    }

    /** Refuses addresses (on "to") before anything is made, and what is too big for a mail after. */
    List<String> addresses(List<String> typed) {
        return Addresses.of(typed, domains);
    }

    void with(Parcel parcel, List<String> to, Use use) throws MessagingException {
        try {
            var file = Files.createTempFile("parcel", ".zip");
            try {
                use.letter(packed(parcel, file), to);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Packed packed(Parcel parcel, Path file) throws IOException {
        var digest = Digest.begun();
        try (var out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
            writing.write(parcel, out);
        }
        var size = Files.size(file);
        if (size > most.toBytes()) {
            throw new InvalidInput("to", "材料包有" + ((size >> 20) + 1) + "MB，超过邮件附件上限" + most.toMegabytes()
                    + "MB，请下载材料包后用其他方式送达");
        }
        return new Packed(file, parcel.name(), HexFormat.of().formatHex(digest.digest()));
    }

    /** Fills it in; a client opens one without a date as a draft. */
    void fill(MimeMessage message, Packed packed, List<String> to) throws MessagingException, IOException {
        var letter = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED,
                StandardCharsets.UTF_8.name());
        if (hasSender()) {
            letter.setFrom(new InternetAddress(from));
        }
        for (var one : to) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(one));
        }
        letter.setSubject(packed.name.replaceAll("\\.zip$", ""));
        letter.setText("随附报送材料包“" + packed.name + "”，内有登记表、汇总表、清单及不一致说明，含个人信息，请妥善保管。\n"
                + "附件的SHA-256：" + packed.sha256 + "\n");
        letter.addAttachment(packed.name, new FileSystemResource(packed.file), "application/zip");
    }
}
