package huozhong.seal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import huozhong.shared.Period;

/** 印章 of a unit: the name on it, and whether it may be pressed; why it may not stands in its reason. */
public record Seal(String id, String unitId, String name, Shape shape, State state, String reason,
                   LocalDate validFrom, @Nullable LocalDate validUntil, Kept kept, String keptAs) {

    /** What is in its middle: 党徽, 国徽 or 五角星 (国发〔1999〕25号). */
    public enum Shape { PARTY, GOVERNMENT, STAR }

    /** 本系统 · 密码设备 · 印章平台: where the key is kept; keptAs is its label in the device, or the seal's number there. */
    public enum Kept { HERE, DEVICE, PLATFORM }

    /** 有效 · 暂停 · 撤销; what is revoked stays so. */
    public enum State { ACTIVE, SUSPENDED, REVOKED }

    /** Whether it may be pressed on that day. */
    boolean isInForce(LocalDate day) {
        return state == State.ACTIVE && period().contains(day);
    }

    /** The days on which it may be pressed. */
    public Period period() {
        return new Period(validFrom, validUntil);
    }
}
