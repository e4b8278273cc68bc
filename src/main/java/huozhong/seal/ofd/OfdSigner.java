package huozhong.seal.ofd;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import huozhong.seal.ofd.OfdConversion.Place;
import huozhong.seal.ofd.SesSignature.Over;
import huozhong.seal.signature.Sm2;
import huozhong.seal.signature.Sm2Key;
import huozhong.shared.Shanghai;

/** Presses seals onto a package, one after the other: each covers every file that is there before it. */
record OfdSigner(OfdPackage ofd, Clock clock) {

    static final String FOLDER = "Doc_0/Signs/";
    static final String LIST = FOLDER + "Signatures.xml";
    static final String SIGNATURE = "Signature.xml";
    static final String VALUE = "SignedValue.dat";
    static final String SEAL = "Seal.esl";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'");

    /** A seal with the key that presses it. */
    record Pressed(SesSeal seal, Sm2Key key, Place place) {
    }

    /** The values of the signatures, the first one first. */
    List<byte[]> press(List<Pressed> seals) {
        var values = new ArrayList<byte[]>();
        for (var i = 0; i < seals.size(); i++) {
            values.add(press(i, seals.get(i)));
        }
        ofd.put(LIST, "<ofd:Signatures" + OfdXml.NAMED + "><ofd:MaxSignId>" + seals.size() + "</ofd:MaxSignId>"
                + IntStream.range(0, seals.size()).mapToObj(i -> "<ofd:Signature ID=\"" + id(i)
                + "\" Type=\"Seal\" BaseLoc=\"/" + folder(i) + SIGNATURE + "\"/>").collect(Collectors.joining())
                + "</ofd:Signatures>");
        return values;
    }

    private byte[] press(int number, Pressed pressed) {
        var folder = folder(number);
        ofd.files().put(folder + SEAL, pressed.seal.bytes());
        ofd.put(folder + SIGNATURE, words(folder, pressed.place));
        var over = new Over("/" + folder + SIGNATURE, ofd.files().getOrDefault(folder + SIGNATURE, new byte[0]));
        var value = SesSignature.press(pressed.seal, pressed.key, clock.instant(), over).bytes();
        ofd.files().put(folder + VALUE, value);
        return value;
    }

    private String words(String folder, Place place) {
        var at = LocalDateTime.ofInstant(clock.instant(), Shanghai.ZONE).format(TIME);
        return "<ofd:Signature" + OfdXml.NAMED + "><ofd:SignedInfo>"
                + "<ofd:Provider ProviderName=\"huozhong\" Version=\"1.0\" Company=\"huozhong\"/><ofd:SignatureMethod>"
                + Sm2.SIGNATURE + "</ofd:SignatureMethod><ofd:SignatureDateTime>" + at + "</ofd:SignatureDateTime>"
                + "<ofd:References CheckMethod=\"" + Sm2.DIGEST + "\">" + references() + "</ofd:References>"
                + "<ofd:StampAnnot ID=\"1\" PageRef=\"" + place.pageId() + "\" Boundary=\""
                + OfdXml.numbers(place.x(), place.y(), place.width(), place.height()) + "\"/>"
                + "<ofd:Seal><ofd:BaseLoc>/" + folder + SEAL + "</ofd:BaseLoc></ofd:Seal></ofd:SignedInfo>"
                + "<ofd:SignedValue>/" + folder + VALUE + "</ofd:SignedValue></ofd:Signature>";
    }

    private String references() {
        return new TreeMap<>(ofd.files()).entrySet().stream().map(file -> "<ofd:Reference FileRef=\"/" + file.getKey()
                + "\"><ofd:CheckValue>" + Base64.getEncoder().encodeToString(Sm2.sm3(file.getValue()))
                + "</ofd:CheckValue></ofd:Reference>").collect(Collectors.joining());
    }

    static String folder(int number) {
        return FOLDER + "Sign_" + number + "/";
    }

    static String id(int number) {
        return String.format("s%03d", number + 1);
    }
}
