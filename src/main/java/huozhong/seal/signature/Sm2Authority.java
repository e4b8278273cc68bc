package huozhong.seal.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.bouncycastle.cert.X509CertificateHolder;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.shared.Shanghai;

/** The one SM2 root of all nodes and its one maker of seals, made when they are first asked for. */
@Service
public class Sm2Authority {

    private static final String ROOT = "SM2_ROOT";
    private static final String MAKER = "SM2_MAKER";

    private final JdbcClient database;
    private final MasterKey master;
    private final Clock clock;
    private final TransactionTemplate ofItsOwn;
    /** Never changed once they are there, and slow to open. */
    private final Map<String, Sm2Key> opened = new ConcurrentHashMap<>();

    Sm2Authority(JdbcClient database, MasterKey master, Clock clock, PlatformTransactionManager transactions) {
        this.database = database;
        this.master = master;
        this.clock = clock;
        this.ofItsOwn = new TransactionTemplate(transactions,
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    /** Whom a verification trusts; nobody, before the first key was made. */
    public Optional<X509CertificateHolder> root() {
        return certificate(ROOT);
    }

    /** Whose seals count. */
    public Optional<X509CertificateHolder> makerCertificate() {
        return certificate(MAKER);
    }

    public Sm2Key maker() {
        return key(MAKER, () -> issuer().maker(clock.instant()));
    }

    /** A new one, for a unit's seal of this name. */
    public Sm2Key issue(String unitName) {
        return issuer().seal(unitName, clock.instant());
    }

    public String locked(Sm2Key key) {
        return key.locked(master::password);
    }

    public Sm2Key unlocked(String keystore) {
        return Sm2Key.unlocked(keystore, master::password);
    }

    private Sm2Issuer issuer() {
        return new Sm2Issuer(key(ROOT, () -> Sm2Issuer.create(clock.instant()).root()));
    }

    private Sm2Key key(String name, Supplier<Sm2Key> make) {
        var known = opened.get(name);
        if (known == null) {
            known = find(name).orElseGet(() -> made(name, make.get()));
            opened.put(name, known);
        }
        return known;
    }

    /** Another node may make it at the same moment: the first one's stays. */
    private Sm2Key made(String name, Sm2Key made) {
        try {
            ofItsOwn.executeWithoutResult(status -> database
                    .sql("insert into seal_authority (name, certificate, keystore, at) values (?, ?, ?, ?)")
                    .params(name, text(made.certificate()), locked(made), Shanghai.now(clock)).update());
            return made;
        } catch (DuplicateKeyException madeMeanwhile) {
            return find(name).orElseThrow();
        }
    }

    private Optional<Sm2Key> find(String name) {
        return column("keystore", name, this::unlocked);
    }

    private Optional<X509CertificateHolder> certificate(String name) {
        return column("certificate", name, Sm2Authority::certificateOf);
    }

    private <T> Optional<T> column(String column, String name, Function<String, T> read) {
        return database.sql("select " + column + " from seal_authority where name = ?").param(name)
                .query(String.class).optional().map(read);
    }

    public static String text(X509CertificateHolder certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static X509CertificateHolder certificateOf(String text) {
        try {
            return new X509CertificateHolder(Base64.getDecoder().decode(text));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
