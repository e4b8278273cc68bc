package huozhong.seal;

import org.jspecify.annotations.Nullable;

/**
 * How a unit stamps, and whether its leader may press the seal on what he agreed to himself; which of
 * several seals is meant where nothing else is said.
 */
public record SealSetting(String unitId, Track track, boolean oneHand, @Nullable String defaultSealId) {

    /** 纸质盖章扫描 · 电子印章. */
    public enum Track { PAPER, ELECTRONIC }
}
