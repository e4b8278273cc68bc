package huozhong.seal.signature;

import java.nio.charset.StandardCharsets;

import org.springframework.stereotype.Component;

import huozhong.shared.Ids;

/** The keys of seals as keys of ours: each under a holder's name that says nothing, which the register keeps. */
@Component
class KeptKeys implements SealKeys {

    private final UnitKeys keys;

    KeptKeys(UnitKeys keys) {
        this.keys = keys;
    }

    @Override
    public byte[] create(String sealId, String unitName, String pin) {
        var holder = Ids.next();
        keys.create(holder, unitName, pin);
        return holder.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public SealKey open(byte[] store, String pin) throws WrongPin {
        try {
            return keys.open(holder(store), pin);
        } catch (huozhong.seal.signature.WrongPin wrong) {
            throw new WrongPin();
        }
    }

    @Override
    public byte[] change(byte[] store, String pin, String newPin) throws WrongPin {
        try {
            keys.changePin(holder(store), pin, newPin);
            return store;
        } catch (huozhong.seal.signature.WrongPin wrong) {
            throw new WrongPin();
        }
    }

    @Override
    public void revoke(byte[] store) {
        keys.revoke(holder(store));
    }

    private static String holder(byte[] store) {
        return new String(store, StandardCharsets.US_ASCII);
    }
}
