package huozhong.seal.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamping authority after RFC 3161, by the node's clock, which is held against the database's. */
record TimeStamps(HeldKey key, Clock clock) {

    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.13762.3");
    private static final SecureRandom RANDOM = new SecureRandom();

    TimeStampToken stamp(byte[] sha256) {
        var requests = new TimeStampRequestGenerator();
        requests.setCertReq(true);
        try {
            var request = requests.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(64, RANDOM));
            var response = answer(request);
            response.validate(request);
            return response.getTimeStampToken();
        } catch (TSPException broken) {
            throw new IllegalStateException(broken);
        }
    }

    TimeStampResponse answer(TimeStampRequest request) {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signers = new SignerInfoGeneratorBuilder(digests)
                    .build(new KeySigner(key), new JcaX509CertificateHolder(key.chain().get(0)));
            var tokens = new TimeStampTokenGenerator(signers,
                    digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)), POLICY);
            tokens.addCertificates(new JcaCertStore(key.chain()));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(request, new BigInteger(126, RANDOM), Date.from(clock.instant()));
        } catch (OperatorCreationException | GeneralSecurityException | TSPException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
