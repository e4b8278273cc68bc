package huozhong.seal.ofd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.StreamSupport;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.cert.X509CertificateHolder;

import huozhong.seal.signature.SealPicture;
import huozhong.seal.signature.Sm2;
import huozhong.seal.signature.Sm2Key;

/**
 * SESeal of GB/T 38540-2020: a picture, whose it is and which certificates may press it from when to when, under the
 * signature of the maker of seals.
 *
 * @param signed what the maker signed
 */
record SesSeal(ASN1Sequence structure, byte[] signed) {

    static final int VERSION = 4;

    private static final String UNIT = "1";
    private static final int CERTIFICATES = 1;

    /** A seal of a unit, for this one certificate. */
    static SesSeal make(String id, String unitName, X509CertificateHolder holder, Sm2Key maker, Instant now) {
        var property = sequence(new ASN1Integer(Long.parseLong(UNIT)), new DERUTF8String(unitName),
                new ASN1Integer(CERTIFICATES), sequence(octets(encoded(holder))), time(now),
                time(holder.getNotBefore().toInstant()), time(holder.getNotAfter().toInstant()));
        var picture = sequence(new DERIA5String("png"), octets(SealPicture.png(unitName)),
                new ASN1Integer(SealPicture.MILLIMETRES), new ASN1Integer(SealPicture.MILLIMETRES));
        var header = sequence(new DERIA5String("ES"), new ASN1Integer(VERSION), new DERIA5String("huozhong"));
        var info = sequence(header, new DERIA5String(id), property, picture);
        var by = octets(encoded(maker.certificate()));
        var signed = encoded(sequence(info, by, Sm2.SIGNATURE));
        return new SesSeal(sequence(info, by, Sm2.SIGNATURE, new DERBitString(maker.sign(signed))), signed);
    }

    /** Throws something unchecked where it is none. */
    static SesSeal of(ASN1Encodable structure) {
        var seal = ASN1Sequence.getInstance(structure);
        return new SesSeal(seal, encoded(sequence(seal.getObjectAt(0), seal.getObjectAt(1), seal.getObjectAt(2))));
    }

    byte[] bytes() {
        return encoded(structure);
    }

    String id() {
        return info().getObjectAt(1).toString();
    }

    String unitName() {
        return property().getObjectAt(1).toString();
    }

    /** Whether it is one of this standard's, as this maker makes them. */
    boolean isBy(X509CertificateHolder maker) {
        var header = ASN1Sequence.getInstance(info().getObjectAt(0));
        return header.getObjectAt(0).toString().equals("ES")
                && ASN1Integer.getInstance(header.getObjectAt(1)).hasValue(VERSION)
                && certificate(structure.getObjectAt(1)).equals(maker)
                && ASN1ObjectIdentifier.getInstance(structure.getObjectAt(2)).equals(Sm2.SIGNATURE)
                && Sm2.isRight(maker, signed, ASN1BitString.getInstance(structure.getObjectAt(3)).getOctets());
    }

    boolean mayBePressedWith(X509CertificateHolder certificate) {
        return ASN1Integer.getInstance(property().getObjectAt(2)).hasValue(CERTIFICATES)
                && certificates().contains(certificate);
    }

    boolean isValidAt(Instant time) {
        return !time.isBefore(instant(property().getObjectAt(5))) && !time.isAfter(instant(property().getObjectAt(6)));
    }

    private List<X509CertificateHolder> certificates() {
        return StreamSupport.stream(ASN1Sequence.getInstance(property().getObjectAt(3)).spliterator(), false)
                .map(SesSeal::certificate).toList();
    }

    private ASN1Sequence info() {
        return ASN1Sequence.getInstance(structure.getObjectAt(0));
    }

    private ASN1Sequence property() {
        return ASN1Sequence.getInstance(info().getObjectAt(2));
    }

    static X509CertificateHolder certificate(ASN1Encodable octets) {
        try {
            return new X509CertificateHolder(ASN1OctetString.getInstance(octets).getOctets());
        } catch (IOException none) {
            throw new IllegalArgumentException(none);
        }
    }

    static Instant instant(ASN1Encodable time) {
        try {
            return ASN1GeneralizedTime.getInstance(time).getDate().toInstant();
        } catch (java.text.ParseException none) {
            throw new IllegalArgumentException(none);
        }
    }

    static ASN1GeneralizedTime time(Instant time) {
        return new DERGeneralizedTime(Date.from(time));
    }

    static ASN1OctetString octets(byte[] bytes) {
        return new DEROctetString(bytes);
    }

    static ASN1Sequence sequence(ASN1Encodable... parts) {
        return new DERSequence(parts);
    }

    static byte[] encoded(ASN1Encodable structure) {
        try {
            return structure.toASN1Primitive().getEncoded("DER");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] encoded(X509CertificateHolder certificate) {
        return encoded(certificate.toASN1Structure());
    }
}
