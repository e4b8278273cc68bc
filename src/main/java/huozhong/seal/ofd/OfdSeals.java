package huozhong.seal.ofd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Primitive;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.seal.signature.Sm2Authority;
import huozhong.seal.signature.Sm2Key;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/** The units' seals for OFD, each made when it is first wanted, and anew once its certificate has ended. */
@Component
class OfdSeals {

    private final JdbcClient database;
    private final Sm2Authority authority;
    private final Clock clock;

    OfdSeals(JdbcClient database, Sm2Authority authority, Clock clock) {
        this.database = database;
        this.authority = authority;
        this.clock = clock;
    }

    /** A seal with the key that it is pressed with. */
    record Made(SesSeal seal, Sm2Key key) {
    }

    Made of(String sealId, String unitName) {
        return last(sealId).filter(made -> made.seal.isValidAt(clock.instant())
                && made.seal.unitName().equals(unitName)).orElseGet(() -> make(sealId, unitName));
    }

    private Optional<Made> last(String sealId) {
        return database.sql("select stamp, keystore from ofd_seal where seal_id = ? order by issued_at desc limit 1")
                .param(sealId).query((row, n) -> new Made(seal(row.getString("stamp")),
                        authority.unlocked(row.getString("keystore")))).optional();
    }

    private Made make(String sealId, String unitName) {
        var key = authority.issue(unitName);
        var seal = SesSeal.make(Ids.next(), unitName, key.certificate(), authority.maker(), clock.instant());
        database.sql("insert into ofd_seal (serial, seal_id, certificate, keystore, stamp, issued_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(key.certificate().getSerialNumber().toString(16), sealId,
                        Sm2Authority.text(key.certificate()), authority.locked(key),
                        Base64.getEncoder().encodeToString(seal.bytes()), Shanghai.now(clock)).update();
        return new Made(seal, key);
    }

    private static SesSeal seal(String base64) {
        try {
            return SesSeal.of(ASN1Primitive.fromByteArray(Base64.getDecoder().decode(base64)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
