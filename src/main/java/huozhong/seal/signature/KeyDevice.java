package huozhong.seal.signature;

import java.io.IOException;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The device with keys that never leave it (PKCS#11), in a slot of this node. Who is logged in there is so for the
 * whole process, whatever PIN comes next: each act logs in and out, one after the other.
 */
@Component
class KeyDevice {

    private static final Logger LOG = LoggerFactory.getLogger(KeyDevice.class);

    private final String library;
    private final String slot;
    private final TrustedRoots trusted;
    private @Nullable AuthProvider provider;

    KeyDevice(@Value("${huozhong.seal.pkcs11.library:}") String library,
              @Value("${huozhong.seal.pkcs11.slot:0}") String slot, TrustedRoots trusted) {
        this.library = library;
        this.slot = slot;
        this.trusted = trusted;
    }

    /** The key of this label with its certificate. */
    SealKey open(String label, String pin) throws SealKeys.WrongPin {
        var chain = loggedIn(pin, (store, device) -> chain(store, label));
        return new InDevice(label, pin, chain);
    }

    private final class InDevice implements SealKey {

        private final String label;
        private final String pin;
        private final List<X509Certificate> chain;

        InDevice(String label, String pin, List<X509Certificate> chain) {
            this.label = label;
            this.pin = pin;
            this.chain = chain;
        }

        @Override
        public List<X509Certificate> chain() {
            return chain;
        }

        @Override
        public String algorithm() {
            return HeldKey.algorithm(chain);
        }

        @Override
        public byte[] sign(byte[] data) {
            try {
                return loggedIn(pin, (store, device) -> new HeldKey(chain, key(store, label), device).sign(data));
            } catch (SealKeys.WrongPin changedMeanwhile) {
                throw new DeviceAway("密码设备的口令已更改，请重新用印");
            }
        }
    }

    private synchronized <T> T loggedIn(String pin, Act<T> act) throws SealKeys.WrongPin {
        var device = device();
        try {
            var store = KeyStore.getInstance("PKCS11", device);
            store.load(null, pin.toCharArray());
            return act.with(store, device);
        } catch (IOException refused) {
            throw refused(refused);
        } catch (GeneralSecurityException | ProviderException away) {
            throw away(away);
        } finally {
            logOut(device);
        }
    }

    private static RuntimeException refused(IOException refused) throws SealKeys.WrongPin {
        for (Throwable why = refused; why != null; why = why.getCause()) {
            if (why instanceof FailedLoginException) {
                throw new SealKeys.WrongPin();
            }
            if (String.valueOf(why.getMessage()).contains("CKR_PIN_LOCKED")) {
                return new DeviceAway("密码设备已锁定，请用设备自带的管理工具解锁");
            }
        }
        return away(refused);
    }

    private static DeviceAway away(Exception why) {
        LOG.error("The device with the seals' keys doesn't answer", why);
        return new DeviceAway("密码设备未接入或不可用，请联系系统管理员");
    }

    private static void logOut(AuthProvider device) {
        try {
            device.logout();
        } catch (LoginException | ProviderException notLoggedIn) {
            LOG.debug("Nobody was logged in at the device", notLoggedIn);
        }
    }

    private AuthProvider device() {
        if (library.isBlank()) {
            throw new DeviceAway("本系统没有配置密码设备（huozhong.seal.pkcs11.library），请联系系统管理员");
        }
        if (provider == null) {
            try {
                provider = (AuthProvider) Security.getProvider("SunPKCS11")
                        .configure("--name = seals\nlibrary = " + library + "\nslot = " + slot + "\n");
            } catch (RuntimeException away) {
                throw away(away);
            }
        }
        return provider;
    }

    private List<X509Certificate> chain(KeyStore store, String label) throws GeneralSecurityException {
        var found = store.isKeyEntry(label) ? store.getCertificateChain(label) : new Certificate[0];
        if (found == null || found.length == 0) {
            throw new DeviceAway("密码设备中没有名为“" + label + "”的密钥和证书，请联系系统管理员");
        }
        var chain = new ArrayList<X509Certificate>();
        Arrays.stream(found).map(X509Certificate.class::cast).map(Keystores::anew).forEach(chain::add);
        var last = chain.get(chain.size() - 1);
        Stream.of(last).filter(one -> !one.getSubjectX500Principal().equals(one.getIssuerX500Principal()))
                .flatMap(one -> trusted.roots().stream().filter(root -> root.getSubjectX500Principal()
                        .equals(one.getIssuerX500Principal()))).forEach(chain::add);
        return List.copyOf(chain);
    }

    private static PrivateKey key(KeyStore store, String label) {
        try {
            return Objects.requireNonNull((PrivateKey) store.getKey(label, null));
        } catch (GeneralSecurityException gone) {
            throw away(gone);
        }
    }

    /** What is done while somebody is logged in. */
    private interface Act<T> {

        T with(KeyStore store, AuthProvider device) throws GeneralSecurityException;
    }
}
