package huozhong.seal.signature;

import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps a key so that only PIN and master key together open it: slow, since a PIN is short, in as many rounds as stand
 * beside the key, so that a later setting leaves those before it.
 */
@Component
final class PinLock {

    /** Of keys beside which no number stands. */
    private static final int FORMER = 120_000;
    private static final char AFTER_ROUNDS = '*';

    private final MasterKey master;
    private final int rounds;

    PinLock(MasterKey master, @Value("${huozhong.seal.pin-rounds:120000}") int rounds) {
        this.master = master;
        this.rounds = rounds;
    }

    boolean isThere() {
        return master.isThere();
    }

    /** As text for a column. */
    String lock(HeldKey key, String pin) {
        return rounds + String.valueOf(AFTER_ROUNDS) + Keystores.write(key, salt -> password(salt, pin, rounds));
    }

    /** Throws WrongPin if that PIN doesn't open it. */
    HeldKey open(String locked, String pin) {
        var end = locked.indexOf(AFTER_ROUNDS);
        var taken = end < 0 ? FORMER : Integer.parseInt(locked.substring(0, end));
        return Keystores.read(locked.substring(end + 1), salt -> password(salt, pin, taken));
    }

    private char[] password(byte[] salt, String pin, int times) {
        try {
            return master.password(salt, SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(pin.toCharArray(), salt, times, 256)).getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
