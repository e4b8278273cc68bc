package huozhong.seal;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.audit.Audit;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** Takes a seal out of use, or a keeper off it: at once, by either of the two administrators, with a reason. */
@Service
@Transactional
public class StopSeal {

    private static final int LONGEST = 200;

    private final SealRows seals;
    private final PinRows pins;
    private final Audit audit;
    private final Clock clock;

    StopSeal(SealRows seals, PinRows pins, Audit audit, Clock clock) {
        this.seals = seals;
        this.pins = pins;
        this.audit = audit;
        this.clock = clock;
    }

    public void suspend(String id, String reason, Caller caller) {
        become(id, Seal.State.SUSPENDED, reason, caller, "SEAL_SUSPENDED");
    }

    /** For good, and with it what opens it. */
    public void revoke(String id, String reason, Caller caller) {
        become(id, Seal.State.REVOKED, reason, caller, "SEAL_REVOKED");
        pins.removeAll(id);
    }

    public void endKeeper(String sealId, String keeperId, String reason, Caller caller) {
        var by = administrator(caller);
        var words = words(reason);
        var keeper = seals.keeper(keeperId).filter(one -> one.sealId().equals(sealId)).orElseThrow(NotFound::new);
        seals.endKeeper(keeperId, Shanghai.now(clock));
        pins.remove(sealId, keeper.userId());
        audit.record(caller.act(by, "KEEPER_ENDED", sealId, Map.of("keeper", keeper.userId(), "reason", words)));
    }

    private void become(String id, Seal.State state, String reason, Caller caller, String action) {
        var by = administrator(caller);
        var words = words(reason);
        var seal = seals.lock(id).orElseThrow(NotFound::new);
        if (seal.state() == Seal.State.REVOKED || seal.state() == state) {
            throw new SealNotInForce(seal);
        }
        seals.become(id, state, words);
        audit.record(caller.act(by, action, id, Map.of("reason", words)));
    }

    /** The grant by which he does it. */
    private static Grant administrator(Caller caller) {
        caller.requireAny(Grant.SYSTEM_ADMINISTRATOR, Grant.SECURITY_ADMINISTRATOR);
        return caller.has(Grant.SYSTEM_ADMINISTRATOR) ? Grant.SYSTEM_ADMINISTRATOR : Grant.SECURITY_ADMINISTRATOR;
    }

    private static String words(String reason) {
        var words = reason.strip();
        if (words.isEmpty() || words.codePointCount(0, words.length()) > LONGEST) {
            throw new InvalidInput("reason", "请写明理由（不超过 " + LONGEST + " 个字）");
        }
        return words;
    }
}
