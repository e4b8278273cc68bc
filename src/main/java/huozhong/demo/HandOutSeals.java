package huozhong.demo;

import java.time.LocalDate;

import huozhong.access.Caller;
import huozhong.access.Proposals;
import huozhong.organization.User;
import huozhong.seal.NameKeeper;
import huozhong.seal.RegisterSeal;
import huozhong.seal.Seal;
import huozhong.seal.SealPins;
import huozhong.seal.SealRegister;
import huozhong.seal.SealSetting.Track;
import huozhong.seal.SealSettings;
import huozhong.shared.Period;

/**
 * Registers a unit's seal, asked for by one administrator and agreed to by another; its keeper sets his PIN. What was
 * done before an interruption stays.
 */
@Demonstration
class HandOutSeals {

    private static final RegisterSeal.Place HERE = new RegisterSeal.Place(Seal.Kept.HERE, "");

    private final Directory directory;
    private final RegisterSeal registerSeal;
    private final NameKeeper nameKeeper;
    private final Proposals proposals;
    private final SealRegister register;
    private final SealPins pins;
    private final SealSettings settings;

    HandOutSeals(Directory directory, RegisterSeal registerSeal, NameKeeper nameKeeper, Proposals proposals,
                 SealRegister register, SealPins pins, SealSettings settings) {
        this.directory = directory;
        this.registerSeal = registerSeal;
        this.nameKeeper = nameKeeper;
        this.proposals = proposals;
        this.register = register;
        this.pins = pins;
        this.settings = settings;
    }

    /** The seal's id. */
    String register(String code, String name, User keeper, LocalDate from) {
        var unitId = directory.unitId(code);
        var period = Period.from(from);
        if (register.ofUnit(unitId, asking()).isEmpty()) {
            registerSeal.propose(unitId, name, Seal.Shape.PARTY, HERE, period, asking());
            agree();
        }
        var sealId = register.ofUnit(unitId, asking()).get(0).id();
        if (register.entry(sealId, asking()).keepers().isEmpty()) {
            nameKeeper.propose(sealId, keeper.id(), period, null, asking());
            agree();
        }
        if (register.entry(sealId, asking()).keepers().get(0).pin() == SealRegister.Pin.UNSET) {
            pins.set(sealId, DemoPasswords.PIN, directory.caller(keeper.login()));
        }
        return sealId;
    }

    /** From then on the unit's word counts with its seal, or its department's, only. */
    void goElectronic(String code) {
        settings.choose(directory.unitId(code), Track.ELECTRONIC, directory.caller(Office.leader(code)));
    }

    private Caller asking() {
        return directory.caller(Administrator.SYSTEM.login());
    }

    private void agree() {
        var second = directory.caller(Administrator.SECURITY.login());
        proposals.open(second).forEach(proposal -> proposals.confirm(proposal.id(), second));
    }
}
