package huozhong.submission.paper;

import java.time.LocalDateTime;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import huozhong.seal.SealSetting.Track;

/**
 * One try to have a version stamped, and what came of it.
 *
 * @param parts     which of the version's parts it is about, from 0
 * @param fileId    the scan, or the file under its seal
 * @param found     what speaks against a scan, in words
 * @param reason    why somebody matched it by hand, or why it was declined
 * @param checkCode as somebody typed it from the paper
 */
public record RosterStamp(String id, String versionId, Track track, State state, Set<Integer> parts,
                          @Nullable String fileId, String found, boolean red, boolean byHand, String reason,
                          String checkCode, By by) {

    /** 正在读取 · 待用印 · 已盖章 · 待匹配 · 退回 · 已作废. */
    public enum State { READING, ORDERED, STAMPED, ASK, DECLINED, VOID }

    /** By whom and when. */
    public record By(String userId, LocalDateTime at) {
    }
}
