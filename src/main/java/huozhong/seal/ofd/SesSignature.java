package huozhong.seal.ofd;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.cert.X509CertificateHolder;

import huozhong.seal.signature.Sm2;
import huozhong.seal.signature.Sm2Key;

/** SES_Signature of GB/T 38540-2020: a seal pressed once, at a time, on what a digest stands for. */
record SesSignature(ASN1Sequence structure) {

    /** @param over the file that lists all digests, and its name in the package */
    static SesSignature press(SesSeal seal, Sm2Key key, Instant now, Over over) {
        var toSign = SesSeal.sequence(new ASN1Integer(SesSeal.VERSION), seal.structure(), SesSeal.time(now),
                new DERBitString(Sm2.sm3(over.bytes)), new DERIA5String(over.name));
        return new SesSignature(SesSeal.sequence(toSign, SesSeal.octets(SesSeal.encoded(key.certificate())),
                Sm2.SIGNATURE, new DERBitString(key.sign(SesSeal.encoded(toSign)))));
    }

    record Over(String name, byte[] bytes) {
    }

    /** Throws something unchecked where it is none. */
    static SesSignature of(byte[] bytes) {
        try {
            var structure = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(bytes));
            if (structure.size() != 4 || !Arrays.equals(SesSeal.encoded(structure), bytes)) {
                throw new IllegalArgumentException("Not a signature of this standard");
            }
            return new SesSignature(structure);
        } catch (IOException none) {
            throw new IllegalArgumentException(none);
        }
    }

    byte[] bytes() {
        return SesSeal.encoded(structure);
    }

    SesSeal seal() {
        return SesSeal.of(toSign().getObjectAt(1));
    }

    X509CertificateHolder signer() {
        return SesSeal.certificate(structure.getObjectAt(1));
    }

    Instant at() {
        return SesSeal.instant(toSign().getObjectAt(2));
    }

    boolean isOver(Over over) {
        return ASN1Integer.getInstance(toSign().getObjectAt(0)).hasValue(SesSeal.VERSION)
                && Arrays.equals(ASN1BitString.getInstance(toSign().getObjectAt(3)).getOctets(), Sm2.sm3(over.bytes))
                && toSign().getObjectAt(4).toString().equals(over.name);
    }

    /** Whether its own certificate's key made it. */
    boolean isRight() {
        return ASN1ObjectIdentifier.getInstance(structure.getObjectAt(2)).equals(Sm2.SIGNATURE)
                && Sm2.isRight(signer(), SesSeal.encoded(toSign()),
                ASN1BitString.getInstance(structure.getObjectAt(3)).getOctets());
    }

    private ASN1Sequence toSign() {
        return ASN1Sequence.getInstance(structure.getObjectAt(0));
    }
}
