package huozhong.seal.signature;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/** The CMS of a PAdES baseline signature: three signed attributes, and the time-stamp beside them. */
record PadesSignature(SealKey key, @Nullable TimeStamps timeStamps) {

    byte[] over(InputStream content) {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new SignerInfoGeneratorBuilder(
                    new JcaDigestCalculatorProviderBuilder().build()).setSignedAttributeGenerator(attributes())
                    .build(new KeySigner(key), new JcaX509CertificateHolder(key.chain().get(0))));
            generator.addCertificates(new JcaCertStore(key.chain()));
            var signed = generator.generate(new CMSProcessableByteArray(content.readAllBytes()), false);
            return (timeStamps == null ? signed : stamped(signed, timeStamps)).getEncoded("DER");
        } catch (CMSException | GeneralSecurityException | IOException | OperatorCreationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private CMSAttributeTableGenerator attributes() throws GeneralSecurityException {
        var certificate = new ESSCertIDv2(sha256(key.chain().get(0).getEncoded()));
        return parameters -> {
            var attributes = new ASN1EncodableVector();
            attributes.add(new Attribute(PKCSObjectIdentifiers.pkcs_9_at_contentType,
                    new DERSet((ASN1Primitive) parameters.get(CMSAttributeTableGenerator.CONTENT_TYPE))));
            attributes.add(new Attribute(PKCSObjectIdentifiers.pkcs_9_at_messageDigest, new DERSet(
                    new DEROctetString(
                            (byte[]) parameters.get(CMSAttributeTableGenerator.DIGEST)))));
            attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new DERSet(new SigningCertificateV2(certificate))));
            return new AttributeTable(attributes);
        };
    }

    private static CMSSignedData stamped(CMSSignedData signed, TimeStamps timeStamps)
            throws IOException, GeneralSecurityException {
        var signer = signed.getSignerInfos().getSigners().iterator().next();
        var token = timeStamps.stamp(sha256(signer.getSignature()));
        var beside = new ASN1EncodableVector();
        beside.add(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(ASN1Primitive.fromByteArray(token.getEncoded()))));
        return CMSSignedData.replaceSigners(signed, new SignerInformationStore(
                SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(beside))));
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
