package huozhong.seal.signature;

import java.nio.charset.StandardCharsets;

import org.springframework.stereotype.Component;

import huozhong.shared.Ids;

/** The keys of seals: ours, each under a holder's name that says nothing, which the register keeps, or a device's. */
@Component
class KeptKeys implements SealKeys {

    private static final String DEVICE = "device:";

    private final UnitKeys keys;
    private final KeyDevice device;

    KeptKeys(UnitKeys keys, KeyDevice device) {
        this.keys = keys;
        this.device = device;
    }

    @Override
    public byte[] create(String sealId, String unitName, String pin) {
        var holder = Ids.next();
        keys.create(holder, unitName, pin);
        return holder.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] inDevice(String label, String pin) throws WrongPin {
        device.open(label, pin);
        return (DEVICE + label).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public SealKey open(byte[] store, String pin) throws WrongPin {
        if (isInDevice(store)) {
            return device.open(holder(store).substring(DEVICE.length()), pin);
        }
        try {
            return keys.open(holder(store), pin);
        } catch (huozhong.seal.signature.WrongPin wrong) {
            throw new WrongPin();
        }
    }

    @Override
    public byte[] change(byte[] store, String pin, String newPin) throws WrongPin {
        if (isInDevice(store)) {
            throw new DeviceAway("此印章的密钥在密码设备中，请用设备自带的工具修改口令；改好后用印时直接输入新口令");
        }
        try {
            keys.changePin(holder(store), pin, newPin);
            return store;
        } catch (huozhong.seal.signature.WrongPin wrong) {
            throw new WrongPin();
        }
    }

    @Override
    public void revoke(byte[] store) {
        if (!isInDevice(store)) {
            keys.revoke(holder(store));
        }
    }

    private static boolean isInDevice(byte[] store) {
        return holder(store).startsWith(DEVICE);
    }

    private static String holder(byte[] store) {
        return new String(store, StandardCharsets.UTF_8);
    }
}
