package huozhong.seal;

import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.access.Grant;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.seal.signature.SealKey;
import huozhong.seal.signature.SealKeys.WrongPin;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Retry;

/**
 * A keeper's PIN to a seal: set by himself, asked for each act, kept nowhere, and locked by five wrong ones. Outside of
 * any transaction, since a wrong one counts whatever becomes of the act.
 */
@Service
@Transactional(propagation = Propagation.NEVER)
public class SealPins {

    private final PinRows pins;
    private final SealRows seals;
    private final SealKeeping keeping;
    private final SealingTools tools;
    private final Organization organization;
    private final Audit audit;
    private final TransactionTemplate transaction;

    SealPins(PinRows pins, SealRows seals, SealKeeping keeping, SealingTools tools, Organization organization,
             Audit audit, TransactionTemplate transaction) {
        this.pins = pins;
        this.seals = seals;
        this.keeping = keeping;
        this.tools = tools;
        this.organization = organization;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** The first time, or after it was taken away: with it a key of his own is made. */
    public void set(String sealId, String pin, Caller caller) {
        var seal = kept(sealId, caller);
        keeping.requireInForce(seal);
        requireNone(sealId, caller);
        var store = seal.kept() == Seal.Kept.DEVICE ? inDevice(seal, pin) : made(seal, pin, caller);
        inTransaction(() -> {
            requireNone(sealId, caller);
            pins.add(sealId, caller.userId(), store);
            record(seal, caller, "SEAL_PIN_SET");
        });
    }

    private byte[] made(Seal seal, String pin, Caller caller) {
        PinRules.check(pin, organization.user(caller.userId()));
        return tools.keys().create(seal.id(), seal.name(), pin);
    }

    private byte[] inDevice(Seal seal, String pin) {
        try {
            return tools.keys().inDevice(seal.keptAs(), pin);
        } catch (WrongPin wrong) {
            throw new InvalidInput("pin", "密码设备的口令不正确；连续输错会锁定设备");
        }
    }

    public void change(String sealId, String former, String pin, Caller caller) {
        var seal = kept(sealId, caller);
        PinRules.check(pin, organization.user(caller.userId()));
        if (former.equals(pin)) {
            throw new InvalidInput("pin", "新 PIN 不能与原 PIN 相同");
        }
        var store = opened("former", former, seal, caller, kept -> tools.keys().change(kept, former, pin));
        inTransaction(() -> {
            pins.change(sealId, caller.userId(), store);
            record(seal, caller, "SEAL_PIN_CHANGED");
        });
    }

    /** The caller's key to a seal that he keeps and that may be pressed today. */
    SealKey open(String sealId, String pin, Caller caller) {
        var seal = kept(sealId, caller);
        keeping.requireInForce(seal);
        return opened("pin", pin, seal, caller, store -> tools.keys().open(store, pin));
    }

    /** What five wrong ones locked. */
    public void unlock(String sealId, String userId, Caller caller) {
        administer(() -> pins.unlock(sealId, userId), "SEAL_PIN_UNLOCKED", sealId, userId, caller);
    }

    /** Takes a forgotten one away, and the key with it: the keeper sets another, which nobody but he knows. */
    public void reset(String sealId, String userId, Caller caller) {
        administer(() -> pins.remove(sealId, userId), "SEAL_PIN_RESET", sealId, userId, caller);
    }

    private Seal kept(String sealId, Caller caller) {
        var seal = seals.find(sealId).orElseThrow(NotFound::new);
        keeping.require(seal, caller);
        return seal;
    }

    private void requireNone(String sealId, Caller caller) {
        if (pins.state(sealId, caller.userId()).isPresent()) {
            throw new PinAlreadySet();
        }
    }

    private <T> T opened(String field, String pin, Seal seal, Caller caller, WithStore<T> work) {
        var store = pins.store(seal.id(), caller.userId()).orElseThrow(PinNotSet::new);
        if (!call(() -> pins.begin(seal.id(), caller.userId()))) {
            throw new PinLocked();
        }
        try {
            var opened = work.with(store);
            inTransaction(() -> pins.right(seal.id(), caller.userId()));
            return opened;
        } catch (WrongPin wrong) {
            throw refused(field, seal, caller);
        }
    }

    private RuntimeException refused(String field, Seal seal, Caller caller) {
        var locked = call(() -> {
            var isLocked = pins.state(seal.id(), caller.userId()).filter(PinRows.State::isLocked).isPresent();
            record(seal, caller, isLocked ? "SEAL_PIN_LOCKED" : "SEAL_PIN_REFUSED");
            return isLocked;
        });
        return locked ? new PinLocked()
                : new InvalidInput(field, "PIN 不正确；连续输错" + PinRows.TRIES + "次将锁定");
    }

    private void administer(BooleanSupplier work, String action, String sealId, String userId, Caller caller) {
        caller.require(Grant.SECURITY_ADMINISTRATOR);
        inTransaction(() -> {
            if (!work.getAsBoolean()) {
                throw new NotFound();
            }
            audit.record(caller.act(Grant.SECURITY_ADMINISTRATOR, action, sealId, Map.of("keeper", userId)));
        });
    }

    private void record(Seal seal, Caller caller, String action) {
        Duty duty = keeping.require(seal, caller);
        audit.record(caller.act(duty, action, seal.id(), Map.of()));
    }

    private void inTransaction(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    private <T> T call(Supplier<T> work) {
        return Retry.call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    /** What is done with a store that is opened. */
    private interface WithStore<T> {

        T with(byte[] store) throws WrongPin;
    }
}
