package huozhong.seal.signature;

/**
 * Makes and opens the keys of seals. Each keeper has one of his own to a seal; what is given for it says where it lies,
 * and opens with his PIN and a master key from outside of the database.
 */
public interface SealKeys {

    /** A new key with a certificate that names the unit as its seal does. */
    byte[] create(String sealId, String unitName, String pin);

    /** A key that lies in a device under this label, and stays there; the PIN is the device's. */
    byte[] inDevice(String label, String pin) throws WrongPin;

    SealKey open(byte[] store, String pin) throws WrongPin;

    /** The same key under another PIN. */
    byte[] change(byte[] store, String pin, String newPin) throws WrongPin;

    /** Nothing is sealed with it from now on; what was sealed before, and says when, still stands. */
    void revoke(byte[] store);

    /** The store doesn't open with this PIN. */
    final class WrongPin extends Exception {
    }
}
