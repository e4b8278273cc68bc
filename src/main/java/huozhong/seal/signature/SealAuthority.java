package huozhong.seal.signature;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.shared.Shanghai;

/**
 * The one root and the one clock of all nodes, made when they are first asked for, and the list of revoked
 * certificates, which is signed anew with each that is issued or revoked, so that it can be read without any key.
 */
@Service
class SealAuthority {

    private static final String ROOT = "ROOT";
    private static final String TIME = "TIME";
    private static final String REVOKED = "REVOKED";

    private final JdbcClient database;
    private final MasterKey master;
    private final Clock clock;
    private final TransactionTemplate ofItsOwn;
    /** Never changed once they are there, and slow to open. */
    private final Map<String, HeldKey> opened = new ConcurrentHashMap<>();

    SealAuthority(JdbcClient database, MasterKey master, Clock clock, PlatformTransactionManager transactions) {
        this.database = database;
        this.master = master;
        this.clock = clock;
        this.ofItsOwn = new TransactionTemplate(transactions,
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    Issuer issuer() {
        return new Issuer(key(ROOT, () -> Issuer.create(clock.instant()).root()));
    }

    TimeStamps timeStamps() {
        return new TimeStamps(key(TIME, () -> issuer().clock(clock.instant())), clock);
    }

    /** Whom a verification trusts: nobody, before the first key was made. */
    Optional<X509Certificate> root() {
        return certificate(ROOT).map(Keystores::parse);
    }

    Optional<byte[]> revocations() {
        return certificate(REVOKED).map(Base64.getDecoder()::decode);
    }

    /** Within the caller's transaction, one at a time. */
    void publishRevocations() {
        var issuer = issuer();
        database.sql("select name from seal_authority where name = ? for update").param(ROOT).query(String.class)
                .single();
        var list = Base64.getEncoder().encodeToString(issuer.revoked(revoked(), clock.instant()));
        var now = Shanghai.now(clock);
        if (database.sql("update seal_authority set certificate = ?, at = ? where name = ?")
                .params(list, now, REVOKED).update() == 0) {
            database.sql("insert into seal_authority (name, certificate, keystore, at) values (?, ?, '', ?)")
                    .params(REVOKED, list, now).update();
        }
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Asia/Shanghai")
    void renewRevocations() {
        if (master.isThere() && certificate(ROOT).isPresent()) {
            ofItsOwn.executeWithoutResult(status -> publishRevocations());
        }
    }

    private List<Issuer.Revoked> revoked() {
        return database.sql("select serial, revoked_at from seal_certificate where revoked_at is not null")
                .query((row, n) -> new Issuer.Revoked(new BigInteger(row.getString("serial"), 16),
                        row.getObject("revoked_at", LocalDateTime.class).atZone(Shanghai.ZONE).toInstant())).list();
    }

    /** Another node may make it at the same moment: the first one's stays. */
    private HeldKey key(String name, Supplier<HeldKey> make) {
        var known = opened.get(name);
        if (known == null) {
            known = found(name, make);
            opened.put(name, known);
        }
        return known;
    }

    private HeldKey found(String name, Supplier<HeldKey> make) {
        return find(name).orElseGet(() -> {
            var made = make.get();
            try {
                ofItsOwn.executeWithoutResult(status -> database
                        .sql("insert into seal_authority (name, certificate, keystore, at) values (?, ?, ?, ?)")
                        .params(name, Keystores.text(made.chain().get(0)), Keystores.write(made, master::password),
                                Shanghai.now(clock)).update());
                return made;
            } catch (DuplicateKeyException madeMeanwhile) {
                return find(name).orElseThrow();
            }
        });
    }

    private Optional<HeldKey> find(String name) {
        return database.sql("select keystore from seal_authority where name = ?").param(name).query(String.class)
                .optional().map(text -> Keystores.read(text, master::password));
    }

    private Optional<String> certificate(String name) {
        return database.sql("select certificate from seal_authority where name = ?").param(name).query(String.class)
                .optional();
    }
}
