package huozhong.seal;

/** How a unit stamps, and whether its leader may press the seal on what he agreed to himself. */
public record SealSetting(String unitId, Track track, boolean oneHand) {

    /** 纸质盖章扫描 · 电子印章. */
    public enum Track { PAPER, ELECTRONIC }
}
