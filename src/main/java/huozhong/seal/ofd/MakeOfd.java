package huozhong.seal.ofd;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import huozhong.seal.ofd.OfdConversion.Head;
import huozhong.seal.ofd.OfdSigner.Pressed;
import huozhong.shared.Shanghai;

/** Makes an OFD of a PDF whose boxes are all sealed, under the same units' seals in the same order. */
@Component
public class MakeOfd {

    private final OfdSeals seals;
    private final Clock clock;

    MakeOfd(OfdSeals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /** A seal on the PDF: the box that it is in, the register's id of it and the name that it carries. */
    public record OnPdf(String box, String sealId, String unitName) {
    }

    /** The file, and its signatures' values. */
    public record Made(byte[] ofd, List<byte[]> values) {
    }

    /** Refuses one of which a box is empty still. */
    public Made of(byte[] pdf, String title, List<OnPdf> inOrder) {
        var id = UUID.randomUUID().toString().replace("-", "");
        var unsealed = OfdConversion.of(pdf, new Head(title, id, Shanghai.today(clock)));
        var pressed = inOrder.stream().map(one -> {
            var made = seals.of(one.sealId, one.unitName);
            return new Pressed(made.seal(), made.key(), Optional.ofNullable(unsealed.places().get(one.box))
                    .orElseThrow(OfdConversion.Unfinished::new));
        }).toList();
        var values = new OfdSigner(unsealed.ofd(), clock).press(pressed);
        return new Made(unsealed.ofd().zip(), values);
    }
}
